/** How alike two names are, as a score per mille, and by what: the exact comparison that candidates of a list go through. */
import type { Alignment } from './align-tokens';
import { alignTokens } from './align-tokens';
import { lettersOf } from './edit-cost';
import type { NameWeights } from './name-weights';
import { NAME_WEIGHTS } from './name-weights';
import type { OrganisationType } from './name-lexicon';
import type { NameToken, ParsedName } from './parse-name';
import { weightOf } from './parse-name';

/** `none`: at most one of the names states a kind of organisation. */
type TypeRelation = 'none' | 'same' | 'same sort' | 'other';

export interface NameComparison extends Alignment {
  /** 0..1000; 1000 for names that are alike word for word. */
  readonly score: number;
  readonly types: TypeRelation;
  /** Tenths of an edit: what the pairs cost together, and what the length of the names allows. */
  readonly cost: number;
  readonly budget: number;
}

/** Score of names whose differences have used up the whole budget. */
const AT_BUDGET = 700;
const PER_MILLE = 1000;

// Edits that a name of so many letters may have, in hundredths: 2.35-based logarithm of the letters but two.
const ALLOWED = [
  0, 0, 0, 0, 81, 129, 162, 188, 210, 228, 243, 257, 270, 281, 291, 300, 309, 317, 324, 332, 338, 345, 351, 356, 362,
  367, 372, 377, 381, 386, 390, 394, 398, 402, 406, 409, 413, 416, 419, 423, 426,
];

/** `asked` is the name in question, `listed` the one it is held against: extra words weigh differently on the two sides. */
export function compareNames(
  asked: ParsedName,
  listed: ParsedName,
  weights: NameWeights = NAME_WEIGHTS,
): NameComparison {
  const isSpelt = asked.isUnvowelled === listed.isUnvowelled;
  const alignment = isSpelt
    ? alignTokens(asked.tokens, listed.tokens, weights.otherWord)
    : alignTokens(asked.tokens.map(withoutVowels), listed.tokens.map(withoutVowels), weights.otherWord);
  const { pairs, extraAsked, extraListed } = alignment;
  let cost = 0;
  let letters = 0;
  for (const pair of pairs) {
    cost += pair.cost;
    letters += Math.min(pair.asked.length, pair.listed.length);
  }
  const budget = Math.trunc(((ALLOWED[Math.min(letters, ALLOWED.length - 1)] ?? 0) * weights.budget) / 10_000);
  const types = typeRelation(asked.kinds, listed.kinds);
  let score = letters === 0 ? 0 : spellingScore(cost, budget);
  if (score > 0) {
    score = lessExtra(score, extraAsked, asked.weight, weights.extraAsked);
    score = lessExtra(score, extraListed, listed.weight, weights.extraListed);
    if (sharesOneWord(alignment)) score = partOf(score, weights.oneWord);
    if (types === 'other') score = partOf(score, weights.otherType);
  }
  return { pairs, extraAsked, extraListed, score, types, cost, budget };
}

const partOf = (score: number, perMille: number): number => Math.trunc((score * perMille) / PER_MILLE);

/** Falls slowly at first and then as off a cliff: one slip in a long name hardly counts, twice the budget is no likeness. */
function spellingScore(cost: number, budget: number): number {
  if (cost === 0) return PER_MILLE;
  if (cost <= budget) return PER_MILLE - Math.trunc(((PER_MILLE - AT_BUDGET) * cost * cost) / (budget * budget));
  return budget === 0 ? 0 : Math.max(0, Math.trunc((AT_BUDGET * (2 * budget - cost)) / budget));
}

/** As an alphabet without vowels writes it; Arabic has one letter for b and p. */
function withoutVowels(token: NameToken): NameToken {
  const [first = ''] = token.text;
  const rest = token.text.slice(1).replace(/[aeiouwy]/g, '');
  const text = (/[aeiouwy]/.test(first) ? 'a' : first) + rest;
  return { ...token, text, letters: lettersOf(text) };
}

function lessExtra(score: number, extra: readonly NameToken[], whole: number, weight: number): number {
  return extra.length === 0 ? score : partOf(score, PER_MILLE - Math.trunc((weight * weightOf(extra)) / whole));
}

/** A given name in common, or a place, is not a party in common. */
function sharesOneWord({ pairs, extraAsked, extraListed }: Alignment): boolean {
  let shared = 0;
  for (const { kind } of pairs) if (kind !== 'other') shared++;
  return shared <= 1 && (extraAsked.some(isTelling) || extraListed.some(isTelling));
}

const isTelling = ({ isLight }: NameToken): boolean => !isLight;

/** Sister companies differ by nothing else: AG and GmbH of one name are two parties. */
function typeRelation(asked: readonly OrganisationType[], listed: readonly OrganisationType[]): TypeRelation {
  if (asked.length === 0 || listed.length === 0) return 'none';
  let relation: TypeRelation = 'other';
  for (const { compare, generic } of asked) {
    for (const other of listed) {
      if (compare === other.compare) return 'same';
      if (generic === '' || generic === other.generic || other.generic === '') relation = 'same sort';
    }
  }
  return relation;
}
