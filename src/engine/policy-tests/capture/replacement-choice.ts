/** Chooses what replaces a value not met before: names as lists find them, addresses, telephones and numbers as they compare. */
import type { ListDefinition, ResolvedList } from '../../../core/score/lists';
import { resolveLists } from '../../../core/score/lists';
import type { DiallingPlan } from '../../../core/score/phone-key';
import { checksAlike } from './checked-number';
import { nameReplacement } from './name-replacement';
import { addressComparison, wordOrders } from './replaced-address';
import { screenedRows } from './screened-rows';
import { isOnePhone, isPhone, syntheticPhone } from './synthetic-phone';
import { syntheticText } from './synthetic-text';

/** A value and what replaces it; `number` is that of the text of nobody. */
export interface Chosen {
  readonly path: readonly string[];
  readonly original: string;
  readonly text: string;
  readonly number: number;
  /** Written from the only row of the list that finds the value. */
  readonly isOwnRow: boolean;
}

export interface ReplacementChoice {
  /** Every value before any is chosen for. */
  readonly collect: (path: readonly string[], value: string) => void;
  /** `before`: what was chosen so far; `isFree`: nobody's text, and not given yet. */
  readonly choose: (
    path: readonly string[],
    original: string,
    before: readonly Chosen[],
    isFree: (text: string) => boolean,
  ) => Chosen;
}

const MOST_TRIES = 1_000;

/** With the lists as they stand on `day` (epoch ms of its start). */
export function replacementChoice(lists: readonly ListDefinition[], day: number): ReplacementChoice {
  const names = nameReplacement(screenedRows(lists, day));
  const read = resolveLists(
    lists.filter(({ id }) => id === 'street-words' || id === 'dialling-plans'),
    day,
  );
  const isOneAddress = addressComparison(read.get('street-words'));
  const plans = plansOf(read.get('dialling-plans'));
  const madeFrom = (path: readonly string[], value: string, number: number): string =>
    isPhone(path, value) ? syntheticPhone(value, number, plans) : syntheticText(path, value, number);
  /** What one of the chosen texts becomes where the two compare as one. */
  const relatives = function* (path: readonly string[], value: string, before: readonly Chosen[]): Generator<Made> {
    for (const { path: other, original, text, number } of before) {
      if (isPhone(path, value) && isPhone(other, original)) {
        if (isOnePhone(value, original, plans)) yield { text: madeFrom(path, value, number), number };
      } else if (isLine(path) && path.at(-1) === other.at(-1) && isOneAddress(value, original)) {
        for (const order of wordOrders(text)) yield { text: order, number };
      }
    }
  };
  return {
    collect: (path, value) => {
      if (isName(path)) names.collect(value);
    },
    choose: (path, original, before, isFree) => {
      const first = before.length;
      if (isName(path)) {
        const fresh = (number: number): string => madeFrom(path, original, first + number);
        // Rules ask whether a text has letters; one with an @ has them, whatever the real one had.
        const isLettered = hasLetters(fresh(1));
        const isFit = (text: string): boolean => isFree(text) && hasLetters(text) === isLettered;
        const name = names.replace(original, isFit, fresh);
        return { path, original, number: first + 1, ...name };
      }
      for (const made of relatives(path, original, before)) {
        if (isFree(made.text)) return { path, original, ...made, isOwnRow: false };
      }
      for (let number = first + 1; ; number++) {
        const text = madeFrom(path, original, number);
        const isAlike = number > first + MOST_TRIES || checksAlike(original, text);
        if (isAlike && isFree(text)) return { path, original, text, number, isOwnRow: false };
      }
    },
  };
}

interface Made {
  readonly text: string;
  readonly number: number;
}

const isName = (path: readonly string[]): boolean => path.at(-1) === 'name';
const isLine = (path: readonly string[]): boolean => path.at(-1) === 'line' || path.at(-1) === 'cityName';
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

function plansOf(list: ResolvedList | undefined): readonly DiallingPlan[] {
  return (list?.keys() ?? []).map((country) => {
    const cell = (column: string): string => list?.entry(country, column) ?? '';
    return {
      code: cell('code'),
      trunk: cell('trunk'),
      international: cell('international'),
      longest: Number(cell('longest')),
    };
  });
}
