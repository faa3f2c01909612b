/** The look of the HTML report: one page of print, with six hues for families of claims that stay apart for colour-blind eyes. */
export const STYLE = `
:root{--paper:#fbfaf7;--ink:#1d1c1a;--quiet:#66625b;--rule:#d9d4ca;--soft:#f1eee7;--mark:#f5e3a1;
--attack:#b3400d;--loss:#8a1c4a;--control:#6a4c93;--contact:#1a6b8f;--agreement:#1f7a4d;--other:#7d7461}
@media (prefers-color-scheme:dark){:root{--paper:#171715;--ink:#e9e6df;--quiet:#a39d92;--rule:#3a3833;--soft:#21201d;--mark:#5c4a10;
--attack:#f0915c;--loss:#ea8fb4;--control:#b9a0e0;--contact:#7cc0de;--agreement:#7fcfa4;--other:#b5ab95}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:1.5rem clamp(1rem,4vw,3rem) 4rem;max-width:72rem;background:var(--paper);color:var(--ink);font:1rem/1.5 "Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,"DejaVu Serif",serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,ul,blockquote{margin:0}
h1{font-size:clamp(1.6rem,5vw,2.3rem);line-height:1.15;font-weight:600}
.kicker{color:var(--quiet);font-variant-caps:small-caps;letter-spacing:.06em}
.rests{list-style:none;padding:.8rem 0;font-size:.9rem;color:var(--quiet);max-width:46rem}
.rests li+li{margin-top:.15rem}
nav{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:.5rem 0;border-block:1px solid var(--rule);font-size:.9rem}
a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.2em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--contact);outline-offset:2px}
.count{color:var(--quiet);font-size:.8em;font-weight:400;font-variant-numeric:tabular-nums}
main>section{margin-top:2.2rem}
h2{font-size:1.05rem;font-weight:600;letter-spacing:.02em;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}
.empty{padding:.6rem 0;color:var(--quiet);font-style:italic}
.lines{list-style:none;padding:0}
.line{--hue:var(--other);border-bottom:1px solid var(--rule);padding-inline-start:.7rem;box-shadow:inset 3px 0 0 var(--hue)}
.line.attack,.line.clash,.line.operation,.line.deployment,.line.alert{--hue:var(--attack)}
.line.loss,.line.evacuation,.line.prisoners,.line.aid{--hue:var(--loss)}
.line.control{--hue:var(--control)}
.line.contact,.line.notification,.line.closure{--hue:var(--contact)}
.line.agreement,.line.mediation,.line.settlement,.line.monitoring,.line.ceasefire{--hue:var(--agreement)}
.line:target{background:var(--soft)}
summary{cursor:pointer;padding:.45rem 0;list-style:none}
summary::-webkit-details-marker{display:none}
.gloss{display:block;max-width:62rem}
summary:hover .gloss,details[open] .gloss{text-decoration:underline;text-decoration-color:var(--rule);text-underline-offset:.2em}
.meta{display:block;font-size:.84rem;line-height:1.4;color:var(--quiet)}
.meta em,small em{font-style:normal;color:var(--ink)}
.inferred,.carried,.publication{text-decoration:underline dashed;text-underline-offset:.2em;text-decoration-thickness:1px}
.unknown{font-style:italic}
blockquote{padding:.2rem 0 .7rem}
blockquote p{font-size:1.08rem;line-height:1.8;max-width:40rem;unicode-bidi:plaintext;font-family:"Vazirmatn","Noto Naskh Arabic","Noto Serif","Iowan Old Style",Georgia,"DejaVu Sans",serif;padding:.1rem .8rem;border-inline-start:1px solid var(--rule)}
blockquote footer{font-size:.8rem;color:var(--quiet);padding-top:.2rem}
mark{background:var(--mark);color:inherit;padding:.05em 0;border-radius:2px}
.dispute{padding:1rem 0 .4rem;border-bottom:1px solid var(--rule)}
h3{font-size:1.05rem;font-weight:600}
.about{font-size:.88rem;color:var(--quiet);padding-bottom:.5rem}
.accounts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:1px;background:var(--rule);border:1px solid var(--rule)}
.account{background:var(--paper);padding:.5rem .8rem}
.account h4{font-size:.88rem;font-weight:600;padding-bottom:.2rem;border-bottom:1px solid var(--rule)}
.account .line:last-child{border-bottom:0}
.losses{width:100%;border-collapse:collapse;margin:.6rem 0 1rem;font-size:.88rem;font-variant-numeric:tabular-nums lining-nums}
.losses th,.losses td{text-align:start;vertical-align:top;padding:.35rem .8rem .35rem 0;overflow-wrap:break-word;border-bottom:1px solid var(--rule);font-weight:400}
.losses thead th{color:var(--quiet);font-size:.8rem}
.losses tbody th{font-weight:600}
.losses td a{font-weight:600;font-size:1rem}
.losses small{display:inline-block;color:var(--quiet);font-size:.78rem;line-height:1.3}
.colophon{margin-top:3rem;padding-top:.6rem;border-top:1px solid var(--rule);font-size:.84rem;color:var(--quiet)}
@media (max-width:40rem){.losses thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.losses tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--rule)}.losses tbody th,.losses td{display:block;border:0;padding:.1rem 0}
.losses td[data-label]::before{content:attr(data-label) ": ";color:var(--quiet)}.losses td[data-label]:has(.unknown){display:none}}
@media print{:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--mark:#eee;--soft:#fff}body{max-width:none;padding:0;font-size:10pt}nav{display:none}mark{text-decoration:underline}
details::details-content{content-visibility:visible;display:block;block-size:auto}.line,.dispute h3,blockquote{break-inside:avoid}h2{break-after:avoid}}
`;
