import { figureKey, hits, linkKey, partyKey, placeKey } from './keys.js';
import type { ScoredClaim, ScoredParty, ScoredReading } from './records.js';
import { cover, length, overlap, pairs } from './spans.js';
import { Share, Tally } from './tally.js';

const family = (type: string): string => type.split('.')[0] as string;

/** Running figures over documents: gold readings against a system's. */
export class Score {
  private documents = 0;
  private missing = 0;
  private readonly language = new Share();
  private readonly title = new Share();
  private readonly published = new Share();
  private readonly invented = new Share();
  private readonly mainText = new Tally();
  private readonly claims = new Tally();
  private readonly families = new Tally();
  private readonly root = new Share();
  private readonly chain = new Tally();
  private readonly act = new Share();
  private readonly polarity = new Share();
  private readonly modality = new Share();
  private readonly agents = new Tally();
  private readonly targets = new Tally();
  private readonly places = new Tally();
  private readonly figures = new Tally();
  private readonly time = new Share();
  private readonly whole = new Tally();

  /** Adds a document; a system that has no reading of it is scored as one that found nothing. */
  add(gold: ScoredReading, system: ScoredReading | undefined): void {
    this.documents += 1;
    if (!system) this.missing += 1;
    this.addPage(gold, system ?? {});
    this.addClaims(gold.claims ?? [], system?.claims ?? []);
  }

  /** Adds claims alone, as for the claims of one type. */
  addClaims(gold: ScoredClaim[], system: ScoredClaim[]): void {
    const paired = pairs(gold, system, (a, b) => a.type === b.type);
    this.claims.add(paired.length, gold.length, system.length);
    this.families.add(pairs(gold, system, (a, b) => family(a.type) === family(b.type)).length, gold.length, system.length);
    this.whole.add(paired.filter(([a, b]) => this.addPair(a, b)).length, gold.length, system.length);
  }

  private addPage(gold: ScoredReading, system: ScoredReading): void {
    this.language.add(system.language === gold.language);
    if (gold.title) {
      const { title } = system;
      this.title.add(Boolean(title) && overlap(gold.title, title as [number, number]) > 0.8 && Math.abs(length(gold.title) - length(title as [number, number])) <= 0.2 * length(gold.title));
    }
    const accepted = gold.publishedAccept ?? [gold.published ?? null];
    if (accepted.some(Boolean)) this.published.add(accepted.includes(system.published ?? null));
    else this.invented.add(Boolean(system.published));
    if (gold.mainText) {
      const [right, found] = [cover(gold.mainText), cover(system.mainText)];
      this.mainText.add([...right].filter((i) => found.has(i)).length, right.size, found.size);
    }
  }

  /** Adds the fields of a pair; true where the claim is right as a whole. */
  private addPair(gold: ScoredClaim, system: ScoredClaim): boolean {
    const rootRight = this.addSources(gold.sources ?? [], system.sources ?? []);
    this.act.add((gold.act ?? 'none') === (system.act ?? 'none'));
    const polarityRight = (gold.polarity ?? 'affirmed') === (system.polarity ?? 'affirmed');
    this.polarity.add(polarityRight);
    this.modality.add((gold.modality ?? 'actual') === (system.modality ?? 'actual'));
    const agentsRight = addBag(this.agents, (gold.agents ?? []).map(partyKey), (system.agents ?? []).map(partyKey));
    addBag(this.targets, (gold.targets ?? []).map(partyKey), (system.targets ?? []).map(partyKey));
    const placeRight = this.addPlace((gold.places ?? []).map(placeKey), (system.places ?? []).map(placeKey));
    const figuresRight = addBag(this.figures, (gold.figures ?? []).map(figureKey), (system.figures ?? []).map(figureKey));
    const timeRight = this.addTime(gold.time, system.time);
    return rootRight && polarityRight && agentsRight && placeRight && figuresRight && timeRight;
  }

  private addSources(gold: ScoredParty[], system: ScoredParty[]): boolean {
    const right = gold.length === 0 ? system.length === 0 : system.length > 0 && linkKey(gold.at(-1)) === linkKey(system.at(-1));
    this.root.add(right);
    this.chain.add(hits(gold.map(linkKey), system.map(linkKey)), gold.length, system.length);
    return right;
  }

  /** Only the most precise place counts; where gold names none, one supplied from elsewhere in the document is no error. */
  private addPlace(gold: string[], system: string[]): boolean {
    const [place] = gold;
    if (place === undefined) return true;
    const right = system.includes(place);
    this.places.add(right ? 1 : 0, 1, system.length > 0 ? 1 : 0);
    return right;
  }

  private addTime(gold: ScoredClaim['time'], system: ScoredClaim['time']): boolean {
    if (!gold) return true;
    const right = system?.start === gold.start && (system?.end ?? system?.start) === (gold.end ?? gold.start);
    this.time.add(right);
    return right;
  }

  /** The figures by name, in the order of the table. Shares and F1 run from 0 to 1; not a number where nothing could be scored. */
  table(): Record<string, number> {
    return {
      documents: this.documents,
      missing: this.missing,
      'language right': this.language.value,
      'title right': this.title.value,
      'publication day right': this.published.value,
      'publication day invented': this.invented.value,
      'main text F1': this.mainText.f1,
      'claims F1': this.claims.f1,
      'claims precision': this.claims.precision,
      'claims recall': this.claims.recall,
      'claims F1 (family)': this.families.f1,
      'root source right': this.root.value,
      'source chain F1': this.chain.f1,
      'act right': this.act.value,
      'polarity right': this.polarity.value,
      'modality right': this.modality.value,
      'agents F1': this.agents.f1,
      'targets F1': this.targets.f1,
      'places F1': this.places.f1,
      'figures F1': this.figures.f1,
      'time right': this.time.value,
      'whole claims F1': this.whole.f1,
      'gold claims': this.claims.gold,
      'system claims': this.claims.system,
    };
  }
}

/** Adds two bags of keys to a tally; true where they are equal. */
function addBag(tally: Tally, gold: string[], system: string[]): boolean {
  const hit = hits(gold, system);
  tally.add(hit, gold.length, system.length);
  return hit === gold.length && hit === system.length;
}
