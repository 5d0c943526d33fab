/** Finds which of many literal texts begin a text, or stand anywhere in it, in one pass over it (Aho and Corasick, 1975). */

/** Puts the numbers of the literals met into `into`, and gives how many; one that stands there several times may be met as often. */
export type FindLiterals = (text: string, into: number[]) => number;

const ASCII = 128;
const ROOT = 0;
const NOWHERE = -1;

/** States by what has been read, each as the place where its row begins; a text unit that no literal has leads nowhere. */
interface Trie {
  /** Of an ASCII unit, from 1; 0 for those no literal has. */
  readonly classes: Uint16Array;
  readonly furtherClasses: ReadonlyMap<number, number>;
  readonly width: number;
  /** Next state by state and class; NOWHERE where no literal goes on. */
  readonly next: Int32Array;
  /** By state the literals that end there. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
}

/** Numbers that a finder of these literals holds: what it costs in memory, times four bytes. */
export function finderSize(literals: readonly string[]): number {
  const units = literals.join('');
  return (units.length + 1) * (new Set(units).size + 1);
}

/** Literals that begin the text. None may be empty. */
export function beginningFinder(literals: readonly string[]): FindLiterals {
  const { next, ends, ...units } = trieOf(literals);
  return (text, into) => {
    let state = ROOT;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      state = next[state + classOf(units, text.charCodeAt(at))] ?? NOWHERE;
      if (state === NOWHERE) break;
      const met = ends.get(state);
      if (met !== undefined) for (const literal of met) into[count++] = literal;
    }
    return count;
  };
}

/** Literals that stand anywhere in the text. None may be empty. */
export function insideFinder(literals: readonly string[]): FindLiterals {
  const { next, ends, ...units } = anywhere(trieOf(literals));
  const { classes } = units;
  // A look into the map at every character would cost more than all the rest.
  const isEnd = Uint8Array.from({ length: next.length }, (_, state) => (ends.has(state) ? 1 : 0));
  return (text, into) => {
    let state = ROOT;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = code < ASCII ? (classes[code] ?? 0) : classOf(units, code);
      state = next[state + unit] ?? ROOT;
      if (isEnd[state] !== 1) continue;
      for (const literal of ends.get(state) ?? []) into[count++] = literal;
    }
    return count;
  };
}

function classOf({ classes, furtherClasses }: Pick<Trie, 'classes' | 'furtherClasses'>, code: number): number {
  return (code < ASCII ? classes[code] : furtherClasses.get(code)) ?? 0;
}

function trieOf(literals: readonly string[]): Trie {
  const codes = new Map<number, number>();
  for (const text of literals) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!codes.has(code)) codes.set(code, codes.size + 1);
    }
  }
  const width = codes.size + 1;
  const states = 1 + literals.reduce((sum, text) => sum + text.length, 0);
  const next = new Int32Array(states * width).fill(NOWHERE);
  const ends = new Map<number, number[]>();
  let made = width;
  for (const [literal, text] of literals.entries()) {
    let state = ROOT;
    for (let at = 0; at < text.length; at++) {
      const slot = state + (codes.get(text.charCodeAt(at)) ?? 0);
      if (next[slot] === NOWHERE) {
        next[slot] = made;
        made += width;
      }
      state = next[slot] ?? ROOT;
    }
    ends.set(state, [...(ends.get(state) ?? []), literal]);
  }
  const classes = new Uint16Array(ASCII);
  for (const [code, unit] of codes) if (code < ASCII) classes[code] = unit;
  return { classes, furtherClasses: codes, width, next: next.slice(0, made), ends };
}

/** Where no literal goes on, the longest one that may have begun meanwhile does: states are taken breadth first. */
function anywhere(trie: Trie): Trie {
  const { width } = trie;
  const next = trie.next.slice();
  const ends = new Map(trie.ends);
  const fallback = new Map<number, number>();
  const queue: number[] = [];
  for (let unit = 0; unit < width; unit++) {
    const state = next[unit] ?? NOWHERE;
    if (state === NOWHERE) next[unit] = ROOT;
    else queue.push(state);
  }
  for (const state of queue) {
    const shorter = fallback.get(state) ?? ROOT;
    const more = ends.get(shorter);
    if (more !== undefined) ends.set(state, [...(ends.get(state) ?? []), ...more]);
    for (let unit = 0; unit < width; unit++) {
      const instead = next[shorter + unit] ?? ROOT;
      const to = next[state + unit] ?? NOWHERE;
      if (to === NOWHERE) next[state + unit] = instead;
      else {
        fallback.set(to, instead);
        queue.push(to);
      }
    }
  }
  return { ...trie, next, ends };
}
