import { type Bag, compare } from './fields.js';
import { hits, linkKey } from './keys.js';
import type { ScoredClaim, ScoredReading } from './records.js';
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
    const { root, act, polarity, modality, agents, targets, place, figures, time } = compare(gold, system);
    this.root.add(root);
    const [told, read] = [(gold.sources ?? []).map(linkKey), (system.sources ?? []).map(linkKey)];
    this.chain.add(hits(told, read), told.length, read.length);
    this.act.add(act);
    this.polarity.add(polarity);
    this.modality.add(modality);
    addBag(this.agents, agents);
    addBag(this.targets, targets);
    if (place !== null) this.places.add(place ? 1 : 0, 1, (system.places ?? []).length > 0 ? 1 : 0);
    addBag(this.figures, figures);
    if (time !== null) this.time.add(time);
    return root && polarity && agents.right && place !== false && figures.right && time !== false;
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

const addBag = (tally: Tally, { hit, gold, system }: Bag): void => tally.add(hit, gold.length, system.length);
