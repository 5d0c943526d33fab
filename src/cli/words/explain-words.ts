/** The words that `explain` itself says, by language; a policy brings those of its rules along. */
import type { ExplainWords } from './english';
import { ENGLISH } from './english';
import { SPANISH } from './spanish';

const BY_LANGUAGE: ReadonlyMap<string, ExplainWords> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
]);

/** English where a policy has texts in a language that this version has no words of its own in. */
export function wordsIn(language: string): ExplainWords {
  return BY_LANGUAGE.get(language) ?? ENGLISH;
}

/** Puts values where a template names them, each once: what a value says is not looked into. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** What the engine says in English, in the language; as it is where there is no other word for it, like `<=`. */
export function sayIn(words: ExplainWords, text: string): string {
  return Object.hasOwn(words.said, text) ? (words.said[text] ?? text) : text;
}
