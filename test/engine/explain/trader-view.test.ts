/** What a trader is told shows no restricted rule, no points, no selection, and no effect of them beyond the outcome. */
import fc from 'fast-check';
import { traderLines } from '../../../src/cli/explain-trader-text';
import { wordsIn } from '../../../src/cli/words/explain-words';
import { traderJson } from '../../../src/cli/explain-json';
import type { LoadedPolicy } from '../../../src/edge/policy/load-policy';
import type { TraderFlow } from '../../../src/engine/explain/trader-view';
import { given, givenDraw, HOUR, type World } from '../../support/given';
import { order, orderBy, party, payment } from '../../support/given-documents';
import { HOLDING, INSPECTING, PUBLIC_WORDS, SECRET, toldOf, tradersPolicy } from './support/given-trader';

const full = tradersPolicy(true);
const bare = tradersPolicy(false);
const NOT_DRAWN = 2 ** 32 - 1;
const DRAWN = 0;

const named = (words: readonly string[]): string => ['Ann', ...words].join(' ');
const OTHERWISE = { platform: { name: 'market' }, merchant: { name: 'seller' }, orderNumber: '7' };
const complete = (name: string, version = 1) => order({ buyer: party({ name }), ...OTHERWISE }, { version });

/** An order whose buyer's name has the words, paid. */
function world(loaded: LoadedPolicy, words: readonly string[], drawn = NOT_DRAWN): World {
  return givenDraw(loaded.policy, drawn, complete(named(words)), payment());
}

function told(loaded: LoadedPolicy, its: World): TraderFlow {
  const [flow, ...others] = toldOf(loaded, its).trader.flows;
  if (flow === undefined || others.length > 0) throw new Error('expected one flow');
  return flow;
}

/** Everything that could reach a trader. */
function allTold(loaded: LoadedPolicy, its: World): string {
  const { trader } = toldOf(loaded, its);
  return [...traderLines(trader, wordsIn('en')), JSON.stringify(traderJson(trader))].join('\n');
}

const texts = (flow: TraderFlow): readonly string[] => flow.demands.map(({ text }) => text);
const subset = (words: readonly string[]) => fc.subarray([...words]);

describe('only a restricted reason', () => {
  it.each([...HOLDING, ...INSPECTING])('%s: the words of the outcome, nothing to do, no date', (word) => {
    const flow = told(full, world(full, [word]));
    const isInspected = INSPECTING.includes(word);
    expect(flow.status).toBe(isInspected ? 'checked' : 'held');
    expect(flow).toMatchObject({ demands: [], respondBy: null });
  });

  it('a random check, a rule, a list of points and another agency all read the same', () => {
    const drawn = allTold(full, world(full, [], DRAWN));
    expect(world(full, [], DRAWN).decision().arm).toBe('RANDOM');
    for (const word of INSPECTING) expect(allTold(full, world(full, [word]))).toBe(drawn);
  });

  it('nothing tells how many reasons there are', () => {
    const one = allTold(full, world(full, [`${SECRET}NII`]));
    expect(allTold(full, world(full, INSPECTING, DRAWN))).toBe(one);
  });

  it('unanswered: that the limit has passed is not told to who was asked for nothing', () => {
    const late = world(full, [`${SECRET}NII`]).after(100 * HOUR);
    expect(late.decision().reasons.map(({ rule }) => rule)).toContain('expired');
    expect(told(full, late)).toMatchObject({ status: 'checked', demands: [], respondBy: null });
  });

  it('absent elements of restricted rules are not asked for, nor counted', () => {
    const its = given(full.policy, orderBy('Ann'), payment());
    const { reasons, unknowns } = its.decision();
    expect(reasons.map(({ rule }) => rule)).toContain('unknowns');
    expect(unknowns.map(({ rule }) => rule)).toContain(`${SECRET}unknown`);
    const [demand, ...others] = told(full, its).demands;
    expect(others).toEqual([]);
    expect(demand?.elements.map(({ pointer }) => pointer)).toEqual(['X-ORDER/X-PLATFORM/X-EBPN']);
  });
});

describe('beside restricted reasons', () => {
  it('what is asked is what public rules ask', () => {
    fc.assert(
      fc.property(subset(PUBLIC_WORDS), subset([...HOLDING, ...INSPECTING]), fc.boolean(), (open, secret, drawn) => {
        const its = world(full, [...open, ...secret], drawn ? DRAWN : NOT_DRAWN);
        const flow = told(full, its);
        const alone = told(bare, world(bare, open));
        if (open.length > 0) expect({ ...flow, status: '', text: '' }).toEqual({ ...alone, status: '', text: '' });
        else expect(flow.demands).toEqual([]);
      }),
    );
  });

  it('no id, text, point, arm, model or agency of theirs is in text or JSON', () => {
    const hidden = /ZQ|random|RANDOM|SCORED|MANDATORY|points|ppm|arm|SEC|officer|revision|inclusion|NII|PHYSICAL/;
    fc.assert(
      fc.property(subset(PUBLIC_WORDS), subset([...HOLDING, ...INSPECTING]), fc.boolean(), (open, secret, drawn) => {
        const its = world(full, [...open, ...secret], drawn ? DRAWN : NOT_DRAWN);
        expect(allTold(full, its)).not.toMatch(hidden);
      }),
    );
  });

  it('a corrected statement is not asked for again, though the points that it once made stand', () => {
    const before = world(full, ['sum', `${SECRET}few`]);
    expect(before.decision()).toMatchObject({ measure: 'NII', arm: 'SCORED' });
    const after = before.when(complete(named([`${SECRET}few`]), 2));
    expect(
      after
        .decision()
        .reasons.filter(({ standing }) => standing)
        .map(({ rule }) => rule),
    ).toContain('sum');
    expect(texts(told(full, before))).toEqual(['trader sum']);
    expect(told(full, after)).toMatchObject({ status: 'checked', demands: [], respondBy: null });
  });

  it('what stands by a public rule of its own is told', () => {
    const after = world(full, ['review']).when(complete('Ann', 2));
    expect(texts(told(full, after))).toEqual(['trader review']);
  });
});

describe('a demand', () => {
  it('says which document is awaited until when, while nothing is decided', () => {
    const flow = told(full, given(full.policy, complete('Ann')));
    expect(flow.status).toBe('undecided');
    const [demand] = flow.demands;
    expect(demand?.documents).toEqual([{ type: 'payment', id: 'X-PAYMENT', name: 'payment' }]);
    expect(demand?.until).toBe(given(full.policy, complete('Ann')).consignment()?.flows[0]?.deadline);
  });

  it('says which document never came, and the limit date', () => {
    const its = given(full.policy, complete('Ann')).after(40 * HOUR);
    const flow = told(full, its);
    expect(flow.demands[0]).toMatchObject({ text: 'trader incomplete', agency: { id: 'CUS', title: 'CUS title' } });
    expect(flow.demands[0]?.documents.map(({ type }) => type)).toEqual(['payment']);
    expect(flow.respondBy).toBe(its.decision().respondBy);
  });

  it('names elements by WCO id and name, never a value that anybody stated', () => {
    const its = world(full, ['asks', 'health']);
    const { demands } = told(full, its);
    expect(demands.map(({ agency }) => agency.id)).toEqual(['CUS', 'AGR']);
    expect(demands[0]?.elements).toEqual([
      { document: 'order', pointer: 'X-ORDER/16A/R009', id: 'R009', name: 'Buyer - name' },
    ]);
    expect(allTold(full, its)).not.toMatch(/Ann|market|seller|Leeds|26\.00|order-sender/);
  });

  it('tells the number of a line only where all there is is one document of one sender', () => {
    const perItem = { each: 'order.item', when: 'item.commodity.description == "cotton shirt"', measure: 'RFI' };
    const lines = { id: 'lines', why: 'test', agency: 'CUS', severity: 'R', points: 0, flows: ['shop'], ...perItem };
    const loaded = tradersPolicy(false, [lines]);
    const pointers = (its: World): readonly string[] =>
      told(loaded, its).demands.flatMap(({ text, elements }) =>
        text === 'trader lines' ? elements.map(({ pointer }) => pointer) : [],
      );
    expect(pointers(world(loaded, []))).toEqual(['X-ORDER/68A/23A/137']);
    expect(pointers(given(loaded.policy, complete('Ann')).after(40 * HOUR))).toEqual(['X-ORDER/68A[1]/23A/137']);
  });
});

it('a release says nothing else, whatever hit', () => {
  const plain = told(full, world(full, []));
  expect(plain).toMatchObject({ status: 'released', demands: [], respondBy: null });
});

it('officers see all of it, with the legal basis that the rule names', () => {
  const { officer } = toldOf(full, world(full, ['health', `${SECRET}many`]));
  const rules = officer.flows[0]?.rules.filter(({ result }) => result === 'hit') ?? [];
  expect(rules.map(({ rule, disclosure, legalBasis }) => ({ rule, disclosure, legalBasis }))).toEqual([
    { rule: 'health', disclosure: 'public', legalBasis: 'Act 7, section 2' },
    { rule: `${SECRET}many`, disclosure: 'restricted', legalBasis: null },
  ]);
});
