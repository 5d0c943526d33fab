/** Finds which of many literal texts begin a text, or stand anywhere in it, in one pass over it (Aho and Corasick, 1975). */

/** Calls `found` with the number of every literal met; one that stands there several times may be told as often. */
export type FindLiterals = (text: string, found: (literal: number) => void) => void;

const ASCII = 128;
const ROOT = 0;
const NOWHERE = -1;

/** States by what has been read; a text unit that no literal has leads nowhere. */
interface Trie {
  /** Of an ASCII unit, from 1; 0 for those no literal has. */
  readonly classes: Uint16Array;
  readonly furtherClasses: ReadonlyMap<number, number>;
  readonly width: number;
  /** Next state by state and class; NOWHERE where no literal goes on. */
  readonly next: Int32Array;
  /** By state the literals that end there. */
  readonly ends: (readonly number[] | undefined)[];
}

/** Numbers that a finder of these literals holds: what it costs in memory, times four bytes. */
export function finderSize(literals: readonly string[]): number {
  const units = literals.join('');
  return (units.length + 1) * (new Set(units).size + 1);
}

/** Literals that begin the text. None may be empty. */
export function beginningFinder(literals: readonly string[]): FindLiterals {
  const trie = trieOf(literals);
  return (text, found) => {
    let state = ROOT;
    for (let at = 0; at < text.length; at++) {
      state = trie.next[state * trie.width + classOf(trie, text.charCodeAt(at))] ?? NOWHERE;
      if (state === NOWHERE) return;
      const ends = trie.ends[state];
      if (ends !== undefined) for (const literal of ends) found(literal);
    }
  };
}

/** Literals that stand anywhere in the text. None may be empty. */
export function insideFinder(literals: readonly string[]): FindLiterals {
  const trie = trieOf(literals);
  goOnAnywhere(trie);
  const { classes, next, ends, width } = trie;
  return (text, found) => {
    let state = ROOT;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = code < ASCII ? (classes[code] ?? 0) : classOf(trie, code);
      state = next[state * width + unit] ?? ROOT;
      const met = ends[state];
      if (met !== undefined) for (const literal of met) found(literal);
    }
  };
}

function classOf({ classes, furtherClasses }: Trie, code: number): number {
  return (code < ASCII ? classes[code] : furtherClasses.get(code)) ?? 0;
}

function trieOf(literals: readonly string[]): Trie {
  const codes = new Map<number, number>();
  for (const text of literals)
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!codes.has(code)) codes.set(code, codes.size + 1);
    }
  const width = codes.size + 1;
  const states = 1 + literals.reduce((sum, text) => sum + text.length, 0);
  const next = new Int32Array(states * width).fill(NOWHERE);
  const ends: number[][] = [];
  let made = 1;
  for (const [literal, text] of literals.entries()) {
    let state = ROOT;
    for (let at = 0; at < text.length; at++) {
      const slot = state * width + (codes.get(text.charCodeAt(at)) ?? 0);
      if (next[slot] === NOWHERE) next[slot] = made++;
      state = next[slot] ?? ROOT;
    }
    (ends[state] ??= []).push(literal);
  }
  const classes = new Uint16Array(ASCII);
  for (const [code, unit] of codes) if (code < ASCII) classes[code] = unit;
  return { classes, furtherClasses: codes, width, next: next.slice(0, made * width), ends };
}

/** Where no literal goes on, the longest one that may have begun meanwhile does: states are taken breadth first. */
function goOnAnywhere({ next, ends, width }: Trie): void {
  const fallback = new Int32Array(next.length / width);
  const queue: number[] = [];
  for (let unit = 0; unit < width; unit++) {
    const state = next[unit] ?? NOWHERE;
    if (state === NOWHERE) next[unit] = ROOT;
    else queue.push(state);
  }
  for (const state of queue) {
    const shorter = fallback[state] ?? ROOT;
    const more = ends[shorter];
    if (more !== undefined) ends[state] = [...(ends[state] ?? []), ...more];
    for (let unit = 0; unit < width; unit++) {
      const slot = state * width + unit;
      const instead = next[shorter * width + unit] ?? ROOT;
      const to = next[slot] ?? NOWHERE;
      if (to === NOWHERE) next[slot] = instead;
      else {
        fallback[to] = instead;
        queue.push(to);
      }
    }
  }
}
