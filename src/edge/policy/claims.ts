/** What must hold of one expression for several statements about it to be true together, and whether anything can. */

type Literal = string | number | boolean | null;

/** Everything claimed of one expression: bounds, values it must be among and values it must not be. */
export class Claims {
  private low = -Infinity;
  private high = Infinity;
  private lowIsOut = false;
  private highIsOut = false;
  private among: ReadonlySet<Literal> | undefined;
  private readonly not = new Set<Literal>();

  above(value: number, isOut: boolean): void {
    if (value > this.low || (value === this.low && isOut)) [this.low, this.lowIsOut] = [value, isOut];
  }

  below(value: number, isOut: boolean): void {
    if (value < this.high || (value === this.high && isOut)) [this.high, this.highIsOut] = [value, isOut];
  }

  oneOf(values: readonly Literal[]): void {
    const before = this.among;
    this.among = new Set(before === undefined ? values : values.filter((value) => before.has(value)));
  }

  noneOf(values: readonly Literal[]): void {
    for (const value of values) this.not.add(value);
  }

  /** No value is left that all claims allow. */
  get contradict(): boolean {
    if (this.low > this.high || (this.low === this.high && (this.lowIsOut || this.highIsOut))) return true;
    if (this.low === this.high && this.not.has(this.low)) return true;
    return this.among !== undefined && [...this.among].every((value) => !this.allows(value));
  }

  private allows(value: Literal): boolean {
    if (this.not.has(value)) return false;
    if (typeof value !== 'number') return true;
    const isAbove = this.lowIsOut ? value > this.low : value >= this.low;
    return isAbove && (this.highIsOut ? value < this.high : value <= this.high);
  }
}
