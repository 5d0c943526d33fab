/** Finds the number of a word by the hash of its form: asked for every word of every description, mostly in vain. */

/** Slots at least as many times as there are forms: one look is nearly always enough. */
const SLOTS_PER_FORM = 4;
const NONE = -1;

export interface FormTable {
  readonly hashes: Int32Array;
  /** By slot: the word, or -1 where the slot is free. */
  readonly words: Int16Array;
}

/** Of two forms of one hash the later counts; words are below 32,768. */
export function formTable(forms: readonly (readonly [hash: number, word: number])[]): FormTable {
  let slots = 1;
  while (slots < forms.length * SLOTS_PER_FORM) slots *= 2;
  const table: FormTable = { hashes: new Int32Array(slots), words: new Int16Array(slots).fill(NONE) };
  for (const [hash, word] of forms) {
    const slot = slotOf(table, hash);
    table.hashes[slot] = hash;
    table.words[slot] = word;
  }
  return table;
}

/** The word of a form of that hash, -1 for none. */
export function wordOf(table: FormTable, hash: number): number {
  return table.words[slotOf(table, hash)] ?? NONE;
}

/** Where the hash stands or would stand. */
function slotOf({ hashes, words }: FormTable, hash: number): number {
  const mask = words.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 12) & mask;
  while (words[slot] !== NONE && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
