/** Which word of one name stands for which of another, and at what cost. */
import { editCost, lettersApart } from './edit-cost';
import type { NameToken } from './parse-name';

/** Costs are in tenths of an edit. */
const JOINED = 2;
const INITIAL = 3;
const NICKNAME = 3;
const EDIT = 10;
/** Letters that a different word counts for at least: another initial is another person. */
const SHORTEST_OTHER = 3;

/** `initial`: one is the first letter of the other; `joined`: one word here, two there; `other`: another word. */
type PairKind = 'equal' | 'symbol' | 'initial' | 'spelling' | 'joined' | 'other';

interface TokenPair {
  readonly asked: string;
  readonly listed: string;
  readonly kind: PairKind;
  readonly cost: number;
}

export interface Alignment {
  readonly pairs: readonly TokenPair[];
  readonly extraAsked: readonly NameToken[];
  readonly extraListed: readonly NameToken[];
}

type Tokens = readonly NameToken[];
type Judged = Pick<TokenPair, 'kind' | 'cost'>;
type Judge = (a: NameToken, b: NameToken, otherWord: number) => Judged | undefined;

/** What is not paired yet; a step takes out what it pairs. */
interface Left {
  readonly asked: NameToken[];
  readonly listed: NameToken[];
  readonly pairs: TokenPair[];
}

/**
 * Pairs equal words first, then those written as one word or two, then what is spelt alike, best first; what is left on both
 * sides is paired as different words, what is left on one side is extra. `otherWord`: edits in per cent of the longer word's
 * letters above which two words are different.
 */
export function alignTokens(asked: Tokens, listed: Tokens, otherWord: number): Alignment {
  const left: Left = { asked: [...asked], listed: [...listed], pairs: [] };
  takeEqual(left);
  takeJoined(left, left.asked, left.listed, false);
  takeJoined(left, left.listed, left.asked, true);
  takeBest(left, alike, otherWord);
  takeBest(left, different, otherWord);
  return { pairs: left.pairs, extraAsked: left.asked, extraListed: left.listed };
}

function takeEqual({ asked, listed, pairs }: Left): void {
  for (let i = 0; i < asked.length; i++) {
    const text = asked[i]?.text ?? '';
    const j = listed.findIndex((one) => one.text === text);
    if (j < 0) continue;
    pairs.push({ asked: text, listed: text, kind: 'equal', cost: 0 });
    asked.splice(i--, 1);
    listed.splice(j, 1);
  }
}

/** Neighbours of one side against one word of the other, up to one edit beside the space. */
function takeJoined({ pairs }: Left, parts: NameToken[], wholes: NameToken[], isListed: boolean): void {
  for (let at = 0; at + 1 < parts.length; at++) {
    const [first, second] = parts.slice(at, at + 2);
    if (first === undefined || second === undefined || first.text.length < 2 || second.text.length < 2) continue;
    const letters = first.letters | second.letters;
    const text = first.text + second.text;
    const found = wholes.findIndex(
      (whole) =>
        Math.abs(whole.text.length - text.length) <= 1 &&
        lettersApart(letters, whole.letters) <= 2 &&
        editCost(text, whole.text, EDIT) <= EDIT,
    );
    const whole = wholes[found];
    if (whole === undefined) continue;
    const apart = `${first.text} ${second.text}`;
    const cost = editCost(text, whole.text) + JOINED;
    pairs.push({ asked: isListed ? whole.text : apart, listed: isListed ? apart : whole.text, kind: 'joined', cost });
    parts.splice(at--, 2);
    wholes.splice(found, 1);
  }
}

/** Cheapest in proportion to length first; ties in the order of the words. */
function takeBest({ asked, listed, pairs }: Left, judge: Judge, otherWord: number): void {
  if (asked.length === 0 || listed.length === 0) return;
  const found: { readonly a: NameToken; readonly b: NameToken; readonly judged: Judged; readonly share: number }[] = [];
  for (const a of asked) {
    for (const b of listed) {
      const judged = judge(a, b, otherWord);
      if (judged === undefined) continue;
      const share = Math.trunc((judged.cost * 1000) / Math.max(a.text.length, b.text.length));
      found.push({ a, b, judged, share });
    }
  }
  if (found.length > 1) found.sort((one, other) => one.share - other.share);
  for (const { a, b, judged } of found) {
    const i = asked.indexOf(a);
    const j = listed.indexOf(b);
    if (i < 0 || j < 0) continue;
    pairs.push({ asked: a.text, listed: b.text, ...judged });
    asked.splice(i, 1);
    listed.splice(j, 1);
  }
}

function alike(a: NameToken, b: NameToken, otherWord: number): Judged | undefined {
  const symbol = a.symbols.length === 0 ? undefined : a.symbols.find((one) => b.symbols.includes(one));
  if (symbol !== undefined) return { kind: 'symbol', cost: symbol.startsWith('n.') ? NICKNAME : 0 };
  if (a.text.length === 1 || b.text.length === 1) {
    return a.text.charCodeAt(0) === b.text.charCodeAt(0) ? { kind: 'initial', cost: INITIAL } : undefined;
  }
  const most = Math.trunc((Math.max(a.text.length, b.text.length) * EDIT * otherWord) / 100);
  const cost = editCost(a.text, b.text, most, a.letters, b.letters);
  return cost <= most ? { kind: 'spelling', cost } : undefined;
}

/** Every letter of the longer word; nothing where one of them contradicts nothing: `bin` is no other word than `holding`. */
function different(a: NameToken, b: NameToken): Judged | undefined {
  if (a.isFiller || b.isFiller) return undefined;
  return { kind: 'other', cost: Math.max(a.text.length, b.text.length, SHORTEST_OTHER) * EDIT };
}
