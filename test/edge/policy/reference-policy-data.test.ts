/** What the reference policy promises of its data: unproved facts hold at most, every text in every language, nothing faked. */
import * as E from 'fp-ts/Either';
import { DRAW_RANGE } from '../../../src/core/decide/selection';
import { outcomeOf } from '../../../src/core/decide/strength';
import { FUNCTIONS } from '../../../src/core/score/condition/functions';
import { loadPolicy } from '../../../src/edge/policy/load-policy';
import { agency, givenDraw } from '../../support/given';
import { referenceBundle } from '../../support/given-policy';
import { EXPORTED, FLOWN, LOW, RETAILED } from './support/reference-documents';

const loading = loadPolicy(referenceBundle());
if (E.isLeft(loading)) throw new Error('the reference policy does not load');
const { policy, file, rules, lists, texts, statuses, waiting } = loading.right;
const sources = [...rules.values()].map(({ source }) => source);

describe('lists', () => {
  const isUnproved = (id: string): boolean =>
    lists.get(id)?.rows.some(({ values }) => /^(?:memory|illustrative)$/.test(values.verified ?? '')) ?? false;
  /** By an argument, or by a function that always reads that list. */
  const namedIn = (text: string): readonly string[] => {
    const needed = [...FUNCTIONS.values()]
      .filter(({ name }) => text.includes(`${name}(`))
      .map(({ needs }) => needs?.id);
    return [...lists.keys()].filter((id) => text.includes(`"${id}"`) || needed.includes(id));
  };

  it('from memory or made up cause HOLD at most, by measure or by points alone', () => {
    const stronger = sources
      .filter(({ when }) => namedIn(when).some(isUnproved))
      .filter(({ measure, points, agency: called, flows }) => {
        if (measure !== undefined && outcomeOf(measure) === 'INSPECT') return true;
        const bands = file.flows.filter(({ id }) => flows.includes(id)).flatMap((flow) => flow.bands[called] ?? []);
        return (
          measure === 'DO_NOT_LOAD' || bands.some((band) => band.from <= points && outcomeOf(band.measure) !== 'HOLD')
        );
      });
    expect(stronger.map(({ id }) => id)).toEqual([]);
  });

  it('are all asked for by a rule or a flow', () => {
    const text = [
      ...sources.flatMap(({ when, agencyFrom }) => [when, agencyFrom ?? '']),
      JSON.stringify(file.flows),
    ].join();
    const used = namedIn(text);
    const unused = [...lists.keys()].filter((id) => !used.includes(id));
    expect(unused).toEqual(['reduced-data-sets']);
  });
});

describe('texts', () => {
  it('are there in two languages, for the same rules, equally public', () => {
    expect([...texts.keys()].sort()).toEqual(['en', 'es']);
    const shape = (language: string) =>
      Object.entries(texts.get(language) ?? {})
        .map(([id, { disclosure, check }]) => `${id} ${disclosure} ${check === undefined ? '' : 'check'}`)
        .sort();
    expect(shape('es')).toEqual(shape('en'));
    expect(Object.values(statuses.get('es') ?? {})).not.toContain(undefined);
  });

  it('of one restricted rule tell traders what those of any other do', () => {
    for (const [, byRule] of texts) {
      const told = Object.values(byRule)
        .filter(({ disclosure }) => disclosure === 'restricted')
        .map(({ trader }) => trader);
      expect(new Set(told).size).toBe(1);
    }
  });
});

describe('the catalogue', () => {
  const numbers = (ids: readonly string[]) => new Set(ids.map((id) => id.replace(/-.*/, '')));
  const every = [
    ...Array.from({ length: 40 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    'C01',
    'C02',
    'C03',
  ];

  it('is judged or waits, row by row', () => {
    const known = new Set([...numbers(sources.map(({ id }) => id)), ...numbers(waiting.map(({ id }) => id))]);
    expect(every.filter((row) => !known.has(row))).toEqual([]);
  });

  it('waits where history across consignments is needed, and says for what', () => {
    const rows = ['R10', 'R11', 'R12', 'R17', 'R28', 'R29', 'R30', 'R37', 'R39', 'R40'];
    expect([...numbers(waiting.map(({ id }) => id))]).toEqual(expect.arrayContaining(rows));
    const judged = numbers(sources.map(({ id }) => id));
    expect(['R11', 'R28', 'R29', 'R30', 'R39', 'R40', 'C03'].filter((row) => judged.has(row))).toEqual([]);
  });

  it('cites a source in every row', () => {
    expect(sources.filter(({ why }) => !/\[[^\]]+\]/.test(why)).map(({ id }) => id)).toEqual([]);
  });

  it('names the article of a legal basis, and the economy it binds where that is not everybody', () => {
    const named = sources.flatMap(({ legalBasis }) => (legalBasis === undefined ? [] : [legalBasis]));
    expect(named.length).toBeGreaterThan(20);
    const exact = /(?:articles? [IVXLC\d]+|annex \d+|No\. \d+)/;
    expect(named.filter((text) => !exact.test(text))).toEqual([]);
    expect(named.filter((text) => /Regulation|Directive/.test(text) && !text.startsWith('EU: '))).toEqual([]);
  });

  it.each([
    ['import-cbec', RETAILED, 'CUS', 'INSPECT NII'],
    ['import-low-value', LOW, 'CUS', 'INSPECT NII'],
    ['export', EXPORTED, 'CUS', 'INSPECT NII'],
    ['pre-loading', FLOWN, 'SEC', 'INSPECT SCREENING'],
  ])('Z01: chance inspects a clean consignment in %s, and only who is drawn', (flow, stated, called, verdict) => {
    const rate = policy.randomOf(flow)?.ppm ?? 0;
    const last = (drawn: number) => givenDraw(policy, drawn, ...stated).history.at(-1);
    const [chosen, spared] = [last(0), last(Math.ceil((rate * DRAW_RANGE) / 1_000_000))];
    expect(rate).toBeGreaterThan(0);
    expect(chosen && agency(chosen, called)).toBe(verdict);
    expect(spared?.outcome).toBe('RELEASE');
  });
});
