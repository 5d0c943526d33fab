/** What rules compare by likeness, by address, by telephone or by check digit compares the same after the replacement. */
import fc from 'fast-check';
import { addressKey } from '../../../src/core/score/address-key';
import { isAirWaybill, isGtin, isMrn, isS10 } from '../../../src/core/score/check-digits';
import type { ListDefinition } from '../../../src/core/score/lists';
import { resolveLists } from '../../../src/core/score/lists';
import { similarityOf } from '../../../src/core/score/names/similarity';
import { phoneKey } from '../../../src/core/score/phone-key';
import { syntheticValues } from '../../../src/engine/policy-tests/capture/synthetic-values';

const DAY = Date.UTC(2026, 5, 15);

function list(id: string, kind: ListDefinition['kind'], rows: Readonly<Record<string, Record<string, string>>>) {
  const made = Object.entries(rows).map(([key, values]) => ({
    key,
    validFrom: undefined,
    validTo: undefined,
    values,
  }));
  return { id, kind, columns: [], rows: made };
}

const DENIED = list('denied', 'name', {
  'gorlami mersenne shipping': { list: 'A' },
  'ostrava bellweather metals': { list: 'B' },
  'pelham quarrington': { list: 'A' },
});
const ONE = list('one', 'name', { 'vasco tremontane': {} });
const STREETS = list('street-words', 'text', {
  street: { form: 'st', role: 'word' },
  st: { form: 'st', role: 'word' },
  road: { form: 'rd', role: 'word' },
  rd: { form: 'rd', role: 'word' },
});
const GB = { code: '44', trunk: '0', international: '00', longest: '10' };
const LISTS = [DENIED, ONE, STREETS, list('dialling-plans', 'code', { GB })];
const streets: Readonly<Record<string, string>> = { street: 'st', road: 'rd' };
const addressOf = (text: string): string => addressKey(text, (word) => ({ form: streets[word] ?? word, role: 'word' }));
const phoneOf = (text: string): string => phoneKey(text, { ...GB, longest: 10 });

function replaced(path: readonly string[], values: readonly string[], lists: readonly ListDefinition[] = LISTS) {
  const synthetic = syntheticValues(lists, DAY);
  for (const value of values) synthetic.collect(path, value);
  return { made: values.map((value) => synthetic.replace(path, value)), listed: synthetic.listed() };
}

function foundOn(name: string): readonly string[] {
  const lists = [...resolveLists(LISTS, DAY).values()];
  return lists.filter((one) => one.screen(name).score >= one.threshold).map(({ id }) => id);
}

const NAME = ['buyer', 'name'];
const NAMES = [
  'Imogen Thistlewood', 'Thistlewood, Imogen', 'Imogen Thistelwood', 'Bartholomew Quince', 'Quince Textiles Ltd', 'Quince Textile Ltd',
  'Gorlami Mersenne Shipping', 'Gorlami Mersene Shipping', 'Shipping Mersenne Gorlami', 'Pelham Quarringtn', 'Vasco Tremontane',
  'Vasco Tremontaine', 'Tremontane Vasco', 'Dana Sample', 'Sample Trading 1 Ltd',
]; // prettier-ignore

it('any names are found on the lists that found them, are never themselves, and stay alike or apart', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 6 }), (names) => {
      const { made } = replaced(NAME, names);
      for (const [place, name] of names.entries()) {
        const text = made[place] ?? '';
        expect(foundOn(text)).toEqual(foundOn(name));
        expect(text.toLowerCase()).not.toContain(name.toLowerCase());
        for (const [other, another] of names.entries()) {
          const isAlike = similarityOf(text, made[other] ?? '') >= 700;
          expect([name, another, text, made[other], isAlike]).toEqual([
            name, another, text, made[other], similarityOf(name, another) >= 700,
          ]); // prettier-ignore
        }
      }
    }),
    { numRuns: 150 },
  );
});

it.each(['Gorlami Mersene Shipping', 'MERSENNE, GORLAMI SHIPPING'])('%s becomes a row of the same values', (name) => {
  expect(replaced(NAME, [name])).toEqual({ made: ['pelham quarrington'], listed: [] });
});

it('the one name of a list is written from its row in other words, and that is told', () => {
  const { made, listed } = replaced(NAME, ['Vasco Tremontane']);
  expect(foundOn(made[0] ?? '')).toEqual(['one']);
  expect(made[0]?.toLowerCase()).not.toContain('vasco tremontane');
  expect(listed).toEqual(['buyer.name']);
});

it('a name of nobody that a list finds is passed over', () => {
  const sample = list('denied', 'name', { 'alex sample': {}, 'billie sampel': {} });
  expect(replaced(NAME, ['Imogen Thistlewood'], [sample]).made).toEqual(['Charlie Sample']);
});

it('a list that finds the usual name of nobody is got round, and one that finds all ends', () => {
  const sample = list('denied', 'name', { 'sample trading': {} });
  const [company = ''] = replaced(NAME, ['Ostara Textile Ltd'], [sample]).made;
  const [screened] = resolveLists([sample], DAY).values();
  expect(screened?.screen(company).score).toBeLessThan(screened?.threshold ?? 0);
  const mail = list('denied', 'name', { 'person example org': {} });
  expect(replaced(NAME, ['imogen@thistlewood.example'], [mail]).made.join()).toMatch(/^person[0-9]+@example.org$/);
});

it('thirty persons who have nothing in common have nothing in common', () => {
  const names = Array.from({ length: 30 }, (_, n) => {
    const letter = String.fromCharCode(97 + (n % 26));
    return `${letter}${'brotuvenka'.slice(n % 5)} ${'qiulomzestar'.slice(n % 7)}${letter}${n > 25 ? 'xx' : ''}`;
  });
  const { made } = replaced(NAME, names);
  for (const [place, name] of names.entries()) {
    for (const [other, another] of names.entries()) {
      if (similarityOf(name, another) < 700)
        expect(similarityOf(made[place] ?? '', made[other] ?? '')).toBeLessThan(700);
    }
  }
});

function sameRelation(values: readonly string[], made: readonly string[], keyOf: (text: string) => string): void {
  for (const [place, value] of values.entries()) {
    for (const [other, another] of values.entries()) {
      const texts = [value, another, made[place], made[other]];
      const isSame = keyOf(made[place] ?? '') === keyOf(made[other] ?? '');
      expect([...texts, isSame]).toEqual([...texts, keyOf(value) === keyOf(another)]);
    }
  }
}

it('lines of one address stay of one address, in texts that differ', () => {
  const lines = ['17 Rosehip Street', '17 Rosehip St', 'Rosehip St. 17', '18 Rosehip Street', '17 Rosehip Road'];
  const { made } = replaced(['consignee', 'address', 'line'], lines);
  sameRelation(lines, made, addressOf);
  expect(new Set(made).size).toBe(lines.length);
  expect(made.join(' ')).not.toMatch(/rosehip/i);
});

it('one telephone stays one, with its country or as it is dialled at home', () => {
  const phones = [
    '+44 1423 555 019',
    '01423 555019',
    '0044 1423 555019',
    '+44 (0)1423 555019',
    '+44 1423 555 119',
    '01532 555019',
  ];
  const { made } = replaced(['consignee', 'communication', 'id'], phones);
  sameRelation(phones, made, phoneOf);
  expect(made.join(' ').replace(/ /g, '')).not.toMatch(/1423|1532|019/);
});

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

it('check digits that are right stay right, and wrong ones wrong', () => {
  const numbers = fc.oneof(
    digits(13),
    digits(8),
    digits(11),
    digits(9).map((item) => `RR${item}CN`),
    digits(13).map((rest) => `26GB${rest}5`),
  );
  const right = ['4006381333931', '96385074', 'RR473124829GB', '02012345675'];
  expect(right.map((one) => isGtin(one) || isS10(one) || isAirWaybill(one))).toEqual([true, true, true, true]);
  const valid = fc.constantFrom(...right);
  fc.assert(
    fc.property(fc.oneof(numbers, valid), (number) => {
      const [made = ''] = replaced(['transportContractDocument', 'id'], [number]).made;
      expect(made).not.toBe(number);
      expect([isGtin, isS10, isAirWaybill, isMrn].map((check) => check(made))).toEqual(
        [isGtin, isS10, isAirWaybill, isMrn].map((check) => check(number)),
      );
    }),
    { numRuns: 300 },
  );
});
