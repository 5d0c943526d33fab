/** Chooses the name that replaces a name: found on the same lists, and as like the other replaced names as the real ones are. */
import { foldText } from '../../../core/kernel/fold-text';
import { NAME_THRESHOLD } from '../../../core/score/names/name-weights';
import { similarityOf } from '../../../core/score/names/similarity';
import { nameVariants } from './name-variants';
import type { ScreenedRows } from './screened-rows';

interface ReplacedName {
  readonly text: string;
  /** Written from the row that the real name was found with, since that list has no other. */
  readonly isOwnRow: boolean;
}

export interface NameReplacement {
  /** Before any is replaced: rows that real names are found with stand in last. */
  readonly collect: (name: string) => void;
  /** `isFree`: nobody's, and not given yet; `fresh`: the n-th name of nobody. */
  readonly replace: (
    name: string,
    isFree: (text: string) => boolean,
    fresh: (number: number) => string,
  ) => ReplacedName;
}

/** Earlier names that one is held against, newest first, and names of nobody that are tried. */
const MOST_EARLIER = 200;
const MOST_FRESH = 200;
const MOST_SCREENED = 2_000;
/** More than all differences of scores together: a pair alike that was not, or the other way round. */
const WRONG_SIDE = 1_000_000;

interface Given {
  readonly original: string;
  readonly text: string;
}

export function nameReplacement(rows: ScreenedRows): NameReplacement {
  const earlier: Given[] = [];
  const met = new Set<string>();
  const chosen: NameReplacement['replace'] = (name, isFree, fresh) => {
    const found = rows.foundOn(name);
    // The whole of the real name is in none: of one row there is no other party to be had.
    const isFit = (text: string): boolean =>
      isFree(text) && rows.foundOn(text) === found && !` ${foldText(text)} `.includes(` ${foldText(name)} `);
    const { others, own } = rows.standIns(name);
    const alike = earlier.filter(({ original }) => score(name, original) >= NAME_THRESHOLD);
    const free = [...others.filter((key) => !met.has(key)), ...others.filter((key) => met.has(key))];
    const near = [...free, ...alike.flatMap(({ text }) => nameVariants(text))].filter(isFit);
    const best = closest(name, near, earlier, alike.length > 0);
    if (best !== undefined && (best.cost < WRONG_SIDE || found !== '')) return { text: best.text, isOwnRow: false };
    const ofOwn = closest(name, own.flatMap(nameVariants).filter(isFit), earlier, alike.length > 0);
    if (ofOwn !== undefined) return { text: ofOwn.text, isOwnRow: true };
    // Found by no list: also the name that nothing on its list can stand for, which playing the test then tells.
    const names = unfound(fresh, isFree, (text) => rows.foundOn(text) !== '');
    const apart = closest(name, names, earlier, false);
    const text = best !== undefined && best.cost <= (apart?.cost ?? 0) ? best.text : apart?.text;
    if (text === undefined) throw new Error('no name was free');
    return { text, isOwnRow: false };
  };
  return {
    collect: (name) => {
      for (const key of rows.standIns(name).own) met.add(key);
    },
    replace: (name, isFree, fresh) => {
      const replaced = chosen(name, isFree, fresh);
      earlier.unshift({ original: name, text: replaced.text });
      earlier.length = Math.min(earlier.length, MOST_EARLIER);
      return replaced;
    },
  };
}

/** One at least, however many are found; one that is found where all are, which playing the test then tells. */
function* unfound(
  fresh: (number: number) => string,
  isFree: (text: string) => boolean,
  isFound: (text: string) => boolean,
): Generator<string> {
  let given = 0;
  for (let number = 1; given === 0 || number <= MOST_FRESH; number++) {
    const text = fresh(number);
    if (!isFree(text) || (number <= MOST_SCREENED && isFound(text))) continue;
    given++;
    yield text;
  }
}

interface Costed {
  readonly text: string;
  readonly cost: number;
}

/** The one whose likeness to the given names differs least from that of the real names; the first that will do unless `isBest`. */
function closest(
  name: string,
  texts: Iterable<string>,
  earlier: readonly Given[],
  isBest: boolean,
): Costed | undefined {
  let best: Costed | undefined;
  for (const text of texts) {
    let cost = 0;
    for (const given of earlier) {
      cost += difference(similarityOf(name, given.original), similarityOf(text, given.text));
      cost += difference(similarityOf(given.original, name), similarityOf(given.text, text));
    }
    if (best === undefined || cost < best.cost) best = { text, cost };
    if (best.cost === 0 || (!isBest && best.cost < WRONG_SIDE)) break;
  }
  return best;
}

function difference(real: number, replaced: number): number {
  const isOnOneSide = real >= NAME_THRESHOLD === replaced >= NAME_THRESHOLD;
  return Math.abs(real - replaced) + (isOnOneSide ? 0 : WRONG_SIDE);
}

/** The greater of both directions: extra words weigh differently in them. */
function score(a: string, b: string): number {
  return Math.max(similarityOf(a, b), similarityOf(b, a));
}
