/** Hits among gold and system items. What neither has cannot be scored: not a number. */
export class Tally {
  hit = 0;
  gold = 0;
  system = 0;

  add(hit: number, gold: number, system: number): void {
    this.hit += hit;
    this.gold += gold;
    this.system += system;
  }

  get precision(): number {
    return this.system > 0 ? this.hit / this.system : this.gold > 0 ? 0 : Number.NaN;
  }

  get recall(): number {
    return this.gold > 0 ? this.hit / this.gold : this.system > 0 ? 0 : Number.NaN;
  }

  get f1(): number {
    const { precision, recall } = this;
    if (Number.isNaN(precision) || Number.isNaN(recall)) return Number.NaN;
    return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  }
}

/** The share of answers that are right; not a number where nothing was asked. */
export class Share {
  right = 0;
  of = 0;

  add(right: boolean): void {
    this.of += 1;
    if (right) this.right += 1;
  }

  get value(): number {
    return this.of > 0 ? this.right / this.of : Number.NaN;
  }
}
