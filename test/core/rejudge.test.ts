/** Judging anew what is open: given decisions under one policy, when another judges them, then only what differs is told. */
import fc from 'fast-check';
import type { Decision } from '../../src/core/events/decision';
import type { Policy } from '../../src/core/decide/judge';
import { DAY, HOUR, START, given, reasons, verdict } from '../support/given';
import { orderBy, payment } from '../support/given-documents';
import type { Engine } from '../support/given-engine';
import { bytesOf, engineOf, logOf, NEVER, refolded } from '../support/given-engine';
import { nastyLog } from '../support/given-logs';
import { MEASURE_RULES, onWord, policyOf } from '../support/given-policy';

const before = policyOf();
/** Mary was nobody's concern before. */
const stricter = policyOf([...MEASURE_RULES, onWord('Mary', { measure: 'PHYSICAL' })]);
const milder = policyOf(MEASURE_RULES.filter((rule) => rule['id'] !== 'PHYSICAL'));

describe('what is open and decided', () => {
  it('is decided again where the other policy finds something, by that policy and under a trigger of its own', () => {
    const world = given(before, orderBy('Mary'), payment()).anew(stricter);
    expect(world.published.map((one) => [verdict(one), one.trigger, one.revision, one.supersedes])).toEqual([
      ['INSPECT PHYSICAL', 'REJUDGE', 2, 1],
    ]);
    expect(world.decision().policy).toEqual(stricter.hash);
    expect(world.decision().decidedAt).toBe(START);
  });

  it('is let go where what called for a measure is no rule any more', () => {
    const world = given(before, orderBy('PHYSICAL'), payment()).anew(milder);
    expect(verdict(world.decision())).toBe('RELEASE NONE');
    expect(world.consignment()?.flows[0]).toMatchObject({ open: false, respondBy: null });
  });

  it('has nothing told about it where nothing differs, and stays as it was', () => {
    const world = given(before, orderBy('Bob'), payment());
    const after = world.anew(stricter);
    expect(after.published).toEqual([]);
    expect(after.consignment()).toBe(world.consignment());
    expect(world.anew(before).anew(before).published).toEqual([]);
  });

  it('is not decided a second time when its next event finds what was found already', () => {
    const world = given(before, orderBy('Mary'), payment()).anew(stricter);
    expect(world.anew(stricter).published).toEqual([]);
    expect(world.when(payment()).published).toEqual([]);
  });

  it('keeps to what an officer has to answer from then on', () => {
    const world = given(before, orderBy('Mary'), payment())
      .after(HOUR)
      .anew(stricter)
      .after(73 * HOUR);
    expect(world.published.map(({ trigger, respondBy }) => [trigger, respondBy])).toContainEqual([
      'RESPOND_BY',
      expect.anything(),
    ]);
    expect(reasons(world.decision())).toContain('expired');
  });
});

describe('what waits', () => {
  it('goes on waiting for its documents, and is judged by the other policy when they are there', () => {
    const waiting = given(before, orderBy('Mary')).anew(stricter);
    expect(waiting.published).toEqual([]);
    const [decided] = waiting.when(payment()).published;
    expect(decided && [verdict(decided), decided.trigger]).toEqual(['INSPECT PHYSICAL', 'EVENT']);
  });

  it('goes on waiting for its deadline', () => {
    const late = given(before, orderBy('Mary'))
      .anew(stricter)
      .after(37 * HOUR);
    expect(late.published.map((one) => [one.trigger, one.revision])).toEqual([['DEADLINE', 1]]);
  });

  it('is decided where the other policy asks for no more than is there', () => {
    const content = policyOf(MEASURE_RULES, { shop: { needs: { order: 'required' } } });
    const [decided] = given(before, orderBy('Mary')).anew(content).published;
    expect(decided && [verdict(decided), decided.trigger, decided.revision]).toEqual(['RELEASE NONE', 'REJUDGE', 1]);
  });
});

it('what is closed stays as it is', () => {
  const closed = given(before, orderBy('Mary'), payment()).after(31 * DAY);
  expect(closed.consignment()?.closed).toBe(true);
  expect(closed.anew(stricter).published).toEqual([]);
});

it('a slice takes so many in the order of their references, and says up to where it went', () => {
  const engine = engineOf(before);
  const names = ['c', 'a', 'd', 'b'].map((name) => `ORD:shop:${name}`);
  const documents = names.flatMap((reference) => [orderBy('Mary', { reference }), payment({}, { reference })]);
  const log = logOf(documents.map((stated) => ({ stated, at: START })));
  engine.turn({ incoming: log, clockAfter: () => ({ now: START, dueUntil: undefined }) });
  const judged = (after: string): readonly [string, readonly string[]] => {
    const end = engine.anew(stricter, START + HOUR, after, 3);
    return [end, engine.entries.at(-1)?.decisions.map(({ reference }) => reference) ?? []];
  };
  expect(judged('')).toEqual(['ORD:shop:c', ['ORD:shop:a', 'ORD:shop:b', 'ORD:shop:c']]);
  expect(judged('ORD:shop:c')).toEqual(['', ['ORD:shop:d']]);
  expect(engine.entries.at(-1)?.dueTo).toEqual({ time: -1, reference: '' });
});

describe('whatever the slices, what comes between them and where it is interrupted', () => {
  const rules = [...MEASURE_RULES, onWord('FIFTY', { points: 50 }), onWord('SIXTY', { points: 60 })];
  const old = policyOf(rules);
  const other = policyOf([
    ...rules.filter((rule) => rule['id'] !== 'PHYSICAL'),
    onWord('plain', { measure: 'DOCUMENTS' }),
    onWord('shop', { measure: 'RFI', when: 'size(order.item) > 0' }),
  ]);
  const COUNT = 6;
  const NOW = START + 30 * HOUR;

  /** The same difficult life of several consignments; the last records of each come while it is judged anew. */
  const lives = nastyLog(20 * HOUR).chain((log) =>
    fc.record({
      early: fc.integer({ min: 0, max: log.length }).map((count) => log.slice(0, count)),
      late: fc.constant(log),
      limits: fc.array(fc.integer({ min: 1, max: COUNT }), { minLength: 1, maxLength: 4 }),
      crashAt: fc.nat(20),
    }),
  );
  const ofEach = (log: Parameters<typeof logOf>[0]) =>
    logOf(
      log.flatMap(({ stated, at }) =>
        Array.from({ length: COUNT }, (_, number) => {
          const header = { ...(stated.content['header'] as object), reference: `ORD:shop:${number}` };
          return { stated: { ...stated, content: { ...stated.content, header } }, at };
        }),
      ),
    );

  function lived(
    life: typeof lives extends fc.Arbitrary<infer A> ? A : never,
    limits: readonly number[],
    crashAt?: number,
  ) {
    const [early, late] = [ofEach(life.early), ofEach(life.late)];
    let engine = engineOf(old, NEVER);
    const read = (by: Policy, incoming: typeof late, now: number): void => {
      const reader = engineOf(by, NEVER, engine.states, engine.entries.length);
      reader.turn({ incoming, clockAfter: () => ({ now, dueUntil: undefined }) });
      engine.entries.push(...reader.entries);
      for (const [reference, state] of reader.states) engine.states.set(reference, state);
    };
    if (early.length > 0) read(old, early, START + 20 * HOUR);
    const atOnce = Math.ceil(late.length / 3);
    let after: string | undefined = '';
    for (let round = 0; after !== undefined; round++) {
      if (crashAt === round) {
        const entries = [...engine.entries];
        engine = { ...engineOf(old, NEVER, refolded(old, entries), 0) };
        engine.entries.push(...entries);
      }
      after = engine.anew(other, NOW, after, limits[round % limits.length]) || undefined;
      const some = late.slice(round * atOnce, (round + 1) * atOnce);
      if (some.length > 0) read(other, some, NOW);
    }
    const rest = late.slice(engine.entries.flatMap(({ incoming }) => incoming).length - early.length);
    if (rest.length > 0) read(other, rest, NOW);
    return engine;
  }

  const saidLast = (engine: Engine): Readonly<Record<string, unknown>> => {
    const last: Record<string, unknown> = {};
    for (const decision of engine.entries.flatMap(({ decisions }) => decisions)) {
      const { outcome, measure, agencies, points, missing, arm } = decision;
      last[`${decision.reference} ${decision.flow}`] = {
        outcome, measure, agencies, points, missing, arm, reasons: reasons(decision),
      }; // prettier-ignore
    }
    return last;
  };

  it('the last decisions are the same, and a fold of the entries is the state', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const plain = lived(life, [COUNT]);
        const cut = lived(life, life.limits, life.crashAt);
        expect(saidLast(cut)).toEqual(saidLast(plain));
        expect(bytesOf(refolded(old, cut.entries))).toEqual(bytesOf(cut.states));
        // Nothing is left that the policy in force would decide otherwise.
        const decisions = (engine: Engine): readonly Decision[] => engine.entries.at(-1)?.decisions ?? [];
        for (const engine of [plain, cut]) {
          engine.anew(other, NOW);
          expect(decisions(engine)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
