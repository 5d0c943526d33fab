/** Functions that look for what describes nothing, and that make addresses and telephone numbers comparable. */
import { addressKey, type StreetWord } from '../address-key';
import type { ResolvedList } from '../lists';
import { type DiallingPlan, phoneKey } from '../phone-key';
import { isUnspecific } from '../unspecific';
import { type GradeVagueness, vaguenessGrader } from '../vagueness';
import { UNKNOWN, type Unknown } from '../../kernel/unknown';
import type { Facts } from './frame';
import { declare, declareListed, type FunctionDeclaration, type NeededList } from './function-declaration';

/** What ends the name of a file. */
const FILE_EXTENSIONS: NeededList = { id: 'file-extensions', kind: 'text', columns: [] };
/** Words of addresses, how they are written short, and what they do to the word after them. */
const STREET_WORDS: NeededList = { id: 'street-words', kind: 'text', columns: ['form', 'role'] };
/** By country: its code, trunk and international prefix, digits of the longest mobile number. */
const DIALLING_PLANS: NeededList = {
  id: 'dialling-plans',
  kind: 'code',
  columns: ['code', 'trunk', 'international', 'longest'],
};

const graders = new WeakMap<ResolvedList, GradeVagueness>();

/** From 0, where every word may name goods, to 1, where none does. */
function vagueness(list: ResolvedList, text: string): number {
  let grade = graders.get(list);
  if (grade === undefined) graders.set(list, (grade = vaguenessGrader(list.keys())));
  return grade(text) / 1_000;
}

function unspecific(facts: Facts, text: string): boolean | Unknown {
  const list = facts.list(FILE_EXTENSIONS.id);
  return list === undefined ? UNKNOWN : isUnspecific(text, (word) => list.has(word));
}

function comparableAddress(facts: Facts, text: string): string | Unknown {
  const list = facts.list(STREET_WORDS.id);
  return list === undefined ? UNKNOWN : addressKey(text, (word) => streetWord(list, word));
}

function streetWord(list: ResolvedList, word: string): StreetWord | undefined {
  const form = list.entry(word, 'form');
  return form === undefined ? undefined : { form, role: list.entry(word, 'role') ?? '' };
}

function comparablePhone(facts: Facts, text: string, country?: string): string | Unknown {
  if (country === undefined) return phoneKey(text);
  const list = facts.list(DIALLING_PLANS.id);
  return list === undefined ? UNKNOWN : phoneKey(text, planOf(list, country));
}

/** Undefined for a country that is not listed. */
function planOf(list: ResolvedList, country: string): DiallingPlan | undefined {
  const code = list.entry(country, 'code');
  if (code === undefined) return undefined;
  const cell = (column: string): string => list.entry(country, column) ?? '';
  return { code, trunk: cell('trunk'), international: cell('international'), longest: Number(cell('longest')) };
}

export const DETECTOR_FUNCTIONS: readonly FunctionDeclaration[] = [
  declareListed('vagueness', ['string'], 'double', vagueness),
  { ...declare('unspecific', ['string'], 'bool', unspecific), needs: FILE_EXTENSIONS },
  { ...declare('addressKey', ['string'], 'string', comparableAddress), needs: STREET_WORDS },
  {
    kind: 'pure',
    name: 'phoneKey',
    method: false,
    overloads: [
      { params: ['string'], result: 'string' },
      { params: ['string', 'string'], result: 'string' },
    ],
    literals: {},
    needs: DIALLING_PLANS,
    // The type check has made sure of the arguments.
    run: (facts, text, country) => comparablePhone(facts, text as string, country as string | undefined),
  },
];
