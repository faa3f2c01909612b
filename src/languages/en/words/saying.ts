import type { SayRow } from '../../../reading/tables.js';

/** How sources say things, in English. Words that also stand for deeds are listed with their particle or noun; an underscore joins a two-word verb before its noun. */
export const saying: SayRow[] = [
  { act: 'report', verb: 'carry | hear/heard/heard | learn | find/found/found | quote | cite | air | broadcast/broadcast/broadcast | publish | run/ran/run | relay | show/showed/shown', mediumOnly: true },
  // Reporting
  { act: 'report', verb: 'report | reveal | disclose | recount | document | register | indicate | suggest | record | estimate | inform | count | list | tally | log | attribute' },
  { act: 'report', light: 'publish report | release report | issue report | release figures | release data | release footage | publish footage | publish figures | give toll | give figure | publish findings | cite report | receive report | receive information' },
  { act: 'report', noun: 'report | news report | media report | preliminary report | daily report | spot report | weekly report | field report | situation report | sitrep | initial reports | unconfirmed reports | eyewitness account | account | testimony' },
  { act: 'report', noun: 'dispatch | figures | findings | preliminary data | preliminary information | latest figures | assessment | intelligence update | intelligence report | war monitor report | footage | video footage | satellite imagery | satellite images' },
  { act: 'state', light: 'put dead | put death | put toll | put death toll | put number | put loss | put losses | put casualty | put casualty figure | put figure | put count | put injured | put wounded | put killed' },
  // Saying in so many words
  { act: 'state', verb: 'say/said/said | tell/told/told | post on | post that | write on/wrote on/written on | maintain that | conclude that | announce | state | declare | stress | emphasise | emphasize | underline | underscore | note | explain | remark | comment | mention | write/wrote/written | tweet | retweet | proclaim | insist | argue' },
  { act: 'state', verb: 'point out | reiterate | recall | remind | specify | clarify | elaborate | speak of/spoke of/spoken of | assert | affirm | reaffirm | reply | opine | summarise | summarize | outline | contend' },
  { act: 'state', verb: 'testify | spell out | set out/set out/set out | make clear/made clear/made clear | make it clear/made it clear/made it clear | believe | think/thought/thought | assess | highlight' },
  { act: 'state', verb: 'inform reporters | brief reporters | speak out/spoke out/spoken out | break the news/broke the news/broken the news | put at/put at/put at | put the number at/put the number at/put the number at' },
  { act: 'state', verb: 'put the toll at/put the toll at/put the toll at | put the death toll at/put the death toll at/put the death toll at | retort | caution that | speculate | imply' },
  { act: 'state', light: 'issue statement | release statement | make statement | publish statement | give statement | put_out statement | send_out statement | issue communique | issue bulletin | issue press release | issue declaration | make declaration | make announcement | make remark | make comment' },
  { act: 'state', light: 'give speech | deliver speech | make speech | give interview | hold press conference | hold news conference | hold briefing | give briefing | give press conference | tell reporters | tell journalists' },
  { act: 'state', light: 'tell parliament | tell lawmakers | post message | post statement | post video | publish post | send message | write letter | issue update | give update | give detail | give details | give account | give version | give explanation | give assessment | draw attention | offer explanation' },
  { act: 'state', noun: 'statement | press statement | official statement | written statement | video statement | televised statement | press release | news release | communique | joint communique | bulletin | daily bulletin | briefing | press briefing | daily briefing | news briefing' },
  { act: 'state', noun: 'online briefing | press conference | news conference | joint press conference | announcement | remark | remarks | comment | comments | speech | televised speech | televised address | address to the nation | evening address | nightly address | nightly video address | video address | video message' },
  { act: 'state', noun: 'audio message | voice message | message | letter | open letter | tweet | social media post | facebook post | telegram post | post on facebook | post on telegram | post on x | post on twitter | post on social media | telegram message | statement on telegram | statement on facebook | statement on x' },
  { act: 'state', noun: 'post on truth social | interview | tv interview | television interview | telephone interview | article | editorial | op-ed | declaration | update | evening update | morning update | operational update | daily update | situation update | readout | read-out | transcript' },
  { act: 'state', noun: 'reaction | reply | words of | version | telegram channel | official website | facebook page | x account | twitter account | official account | social media account | summary' },
  // Going on with a statement
  { act: 'state', verb: 'add | go on to say/went on to say/gone on to say | add that | also say/also said/also said | also note | further say/further said/further said | further state | further note | further stress | also state | also add | also stress', goesOn: true },
  { act: 'state', verb: 'also point out | also mention | also announce | also emphasise | also emphasize | also underline | further add | later say/later said/later said | later add | conclude by saying | go on to add/went on to add/gone on to add', goesOn: true },
  // What should be, told as a statement
  { act: 'state', verb: 'stress the need for | stress the need to | emphasise the need for | emphasize the need for | underline the need for | underscore the need for | stress the importance of | emphasise the importance of | emphasize the importance of | underline the importance of', makes: 'appeal', modality: 'demanded' },
  { act: 'state', verb: 'underscore the importance of | stress the necessity of | emphasise the necessity of | emphasize the necessity of | highlight the need for | highlight the need to | highlight the importance of | reiterate the need for | reiterate the importance of | underline the need to', makes: 'appeal', modality: 'demanded' },
  // Foretelling
  { act: 'state', verb: 'predict | forecast/forecast/forecast | foresee/foresaw/foreseen | anticipate | expect | speculate that', modality: 'possible' },
  { act: 'state', noun: 'prediction | forecast | speculation | estimate', modality: 'possible' },
  { act: 'state', verb: 'offer to mediate | offer to host | offer to help mediate | express readiness to mediate | express willingness to mediate | volunteer to mediate', makes: 'mediation' },
  { act: 'state', light: 'offer mediation | offer good offices', makes: 'mediation' },
  // Claims that the text marks as doubtful
  { act: 'claim', verb: 'claim | allege | purport | contend that | profess | pretend | boast of | would have the world believe' },
  { act: 'claim', light: 'make claim | make allegation | spread rumour | spread rumor' },
  { act: 'claim', noun: 'claim | assertion | rumour | rumor | unverified claim | unconfirmed claim' },
  // Confirming and admitting
  { act: 'confirm', verb: 'confirm | acknowledge | admit/admitted/admitted | concede | verify | corroborate | recognise that | recognize that | own up to | claim responsibility for | take responsibility for/took responsibility for/taken responsibility for | accept responsibility for' },
  { act: 'confirm', verb: 'claim responsibility | take responsibility/took responsibility/taken responsibility | accept responsibility | take credit for/took credit for/taken credit for | claim credit for | confess | attest | authenticate | certify | validate | vouch for | bear out/bore out/borne out | concede that' },
  { act: 'confirm', light: 'take responsibility | accept responsibility | take credit | give confirmation | offer confirmation' },
  { act: 'confirm', noun: 'confirmation | admission | acknowledgement | acknowledgment | claim of responsibility | confession' },
  // Denying
  { act: 'deny', verb: 'deny | reject | dismiss | refute | rebut/rebutted/rebutted | dispute | repudiate | disavow | disclaim | debunk | rubbish | brush off | brush aside | wave off | wave away | play down reports | pour scorn on | scoff at | shrug off', polarity: 'denied' },
  { act: 'deny', verb: 'call into question | cast doubt on/cast doubt on/cast doubt on | deny responsibility for | deny involvement in | deny any involvement in | deny carrying out | deny having carried out | flatly deny | categorically deny | strongly deny | vehemently deny', polarity: 'denied' },
  { act: 'deny', verb: 'firmly deny | strongly reject | categorically reject | flatly reject | firmly reject | vehemently reject | distance itself from', polarity: 'denied' },
  { act: 'deny', light: 'issue denial', polarity: 'denied' },
  { act: 'deny', noun: 'denial | rebuttal | refutation | rejection of reports | official denial | flat denial', polarity: 'denied' },
  // Blaming
  { act: 'accuse', verb: 'accuse | blame | blame on | charge with | charge that | hold responsible/held responsible/held responsible | hold accountable/held accountable/held accountable | criticise | criticize | slam | lambast | lambaste | castigate | berate | rebuke | assail', makes: 'accusation' },
  { act: 'accuse', verb: 'lash out at | hit out at/hit out at/hit out at | lay the blame on/laid the blame on/laid the blame on | put the blame on/put the blame on/put the blame on | pin the blame on | pin on | point the finger at | point a finger at | trade blame | trade accusations | trade barbs', makes: 'accusation' },
  { act: 'accuse', verb: 'implicate | attribute to | ascribe to | single out | take aim at/took aim at/taken aim at | chide | reproach | reprimand | upbraid | excoriate | complain about | complain of', makes: 'accusation' },
  { act: 'accuse', light: 'make accusation | lay blame | place blame | put blame | point finger | hold responsible | trade accusations | trade blame | exchange accusations | draw criticism', makes: 'accusation' },
  { act: 'accuse', noun: 'accusation | allegation | criticism | complaint | mutual accusations | counter-accusation | blame', makes: 'accusation' },
  // Warning
  { act: 'warn', verb: 'warn | caution | warn of | warn against | caution against | sound the alarm | raise the alarm | sound a warning | issue a warning | warn that | alert that | serve notice | put on notice/put on notice/put on notice', makes: 'position', modality: 'possible' },
  { act: 'warn', light: 'issue warning | sound alarm | raise alarm | sound warning | give warning_of | deliver warning', makes: 'position', modality: 'possible' },
  { act: 'warn', noun: 'warning | stern warning | alarm bell | grim warning', makes: 'position', modality: 'possible' },
  { act: 'warn', verb: 'threaten | threaten to | threaten with | vow to retaliate | vow to respond | vow revenge | vow retaliation | draw a red line/drew a red line/drawn a red line', makes: 'alert', modality: 'possible' },
  { act: 'warn', light: 'issue threat | make threat | issue ultimatum | give ultimatum | set ultimatum | set deadline', makes: 'alert', modality: 'possible' },
  { act: 'warn', noun: 'threat | ultimatum', makes: 'alert', modality: 'possible' },
  // Demanding
  { act: 'demand', verb: 'call for | call on | call upon | urge | demand | appeal | appeal for | appeal to | request | ask/asked/asked | ask for | press for | push for | insist on | plead for | plead/pleaded/pleaded | plead with | implore | beg/begged/begged | beseech/besought/besought | entreat', makes: 'appeal', modality: 'demanded' },
  { act: 'demand', verb: 'exhort | encourage | advise | recommend | propose | suggest that | advocate | advocate for | instruct | invite | petition | lobby for | require that', makes: 'appeal', modality: 'demanded' },
  { act: 'demand', verb: 'order | decree | authorise | authorize', makes: 'appeal', modality: 'demanded', decides: true },
  { act: 'demand', verb: 'call for an end to | call for restraint | call for calm | call for de-escalation | call for dialogue | urge restraint | urge calm | urge an end to | tell to/told to/told to', makes: 'appeal', modality: 'demanded' },
  { act: 'demand', light: 'make appeal | issue appeal | launch appeal | make call | issue call | renew call | make demand | issue demand | make request | submit request | put_forward proposal | make proposal | give order | issue order | give instruction', makes: 'appeal', modality: 'demanded' },
  { act: 'demand', light: 'issue instruction | issue decree | adopt resolution | exert pressure | ask help | seek help | seek support | join call', makes: 'appeal', modality: 'demanded' },
  { act: 'demand', noun: 'appeal | urgent appeal | demand | request | formal request | plea | proposal | recommendation | petition | invitation | resolution | decree | joint appeal | call for', makes: 'appeal', modality: 'demanded' },
  // Promising
  { act: 'promise', verb: 'promise | pledge | vow | undertake to/undertook to/undertaken to | commit to/committed to/committed to | guarantee | assure | swear/swore/sworn | reassure | commit itself to/committed itself to/committed itself to', makes: 'position', modality: 'planned' },
  { act: 'promise', verb: 'decide to | offer to | agree to send | agree to provide | volunteer to | announce plans to | announce plans for | express readiness to | express willingness to | signal readiness to | declare readiness to', makes: 'position', modality: 'planned' },
  { act: 'promise', light: 'make promise | make pledge | make commitment | give assurance | give guarantee | offer guarantee | take pledge | give pledge | take oath | express readiness | express willingness | voice readiness | declare readiness | announce readiness | announce plan | announce decision', makes: 'position', modality: 'planned' },
  { act: 'promise', light: 'make decision | take decision', makes: 'position', modality: 'planned' },
  { act: 'promise', noun: 'promise | pledge | vow | commitment | guarantee | assurance | oath | undertaking', makes: 'position', modality: 'planned' },
  // Expressing
  { act: 'express', verb: 'express | voice | condemn | denounce | deplore | decry | welcome | hail | praise | commend | applaud | laud | salute | regret/regretted/regretted | lament | mourn | hope | hope for | hope that | support | endorse | oppose | object to', makes: 'position' },
  { act: 'express', verb: 'protest | protest against | thank | congratulate | apologise | apologize | apologise for | apologize for | sympathise | sympathize | condole | pay tribute to/paid tribute to/paid tribute to | share the concern | side with | stand by/stood by/stood by | stand with/stood with/stood with', makes: 'position' },
  { act: 'express', verb: 'reject the idea of | rule out | exclude the possibility of | disapprove of | approve of | appreciate | bemoan | grieve', makes: 'position' },
  { act: 'express', verb: 'speak against/spoke against/spoken against | come out against/came out against/come out against | speak in favour of/spoke in favour of/spoken in favour of | speak in favor of/spoke in favor of/spoken in favor of | strongly condemn | strongly support | fully support | send condolences/sent condolences/sent condolences', makes: 'position' },
  { act: 'express', light: 'express concern | express deep concern | express serious concern | express grave concern | express alarm | express hope | express regret | express support | express solidarity | express sympathy | express sorrow | express sadness | express grief | express condolence', makes: 'position' },
  { act: 'express', light: 'express outrage | express anger | express shock | express dismay | express disappointment | express satisfaction | express confidence | express optimism | express pessimism | express doubt | express scepticism | express skepticism | express gratitude | express appreciation', makes: 'position' },
  { act: 'express', light: 'express thanks | express condemnation | express opposition | express fear | express worry | express relief | express frustration | express interest | express desire | express determination | voice concern | voice alarm | voice hope | voice support | voice regret | voice outrage', makes: 'position' },
  { act: 'express', light: 'voice dismay | voice opposition | voice fear | voice frustration | voice doubt | voice optimism | voice scepticism | voice skepticism | voice solidarity | voice condemnation | raise concern | raise concerns | share concern | convey condolence | convey concern | offer condolence', makes: 'position' },
  { act: 'express', light: 'offer condolences | extend condolence | extend condolences | send condolence | send condolences | offer support | offer sympathy | lend support | give support | announce support | declare support', makes: 'position' },
  { act: 'express', light: 'take position | adopt position | take stance | issue condemnation | draw condemnation | offer apology | issue apology | make apology | lodge protest', makes: 'position' },
  { act: 'express', light: 'hold hope | have hope | have concern | have no plan | remain concerned | remain committed', makes: 'position' },
  { act: 'express', noun: 'concern | condemnation | regret | solidarity | condolence | condolences | apology | outrage | dismay | expression of concern | statement of support | statement of condemnation', makes: 'position' },
  { act: 'express', verb: 'fear | fear that | worry | worry about | worry that | dread', makes: 'position', modality: 'possible' },
  { act: 'express', light: 'express fears | voice fears | raise fears | raise fear | raise prospect | raise spectre', makes: 'position', modality: 'possible' },
];
