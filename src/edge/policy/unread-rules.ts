/** Rules that may stand in what could not be read: that a text finds no rule says nothing while they are unknown. */
export class UnreadRules {
  private hasFile = false;
  private readonly tables: string[] = [];

  /** A file of rules, whatever it states. */
  addFile(): void {
    this.hasFile = true;
  }

  /** A table that was refused, with all of its rows. */
  addTable(id: string): void {
    this.tables.push(id);
  }

  /** `id` is that of a rule, a table or the row of one: `<table>.<row>`. */
  mayHave(id: string): boolean {
    return this.hasFile || this.tables.some((table) => id === table || id.startsWith(`${table}.`));
  }
}
