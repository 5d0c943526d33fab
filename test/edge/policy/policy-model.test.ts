/** A policy with a model: what it judges where, what rules may ask of it, and what decisions say of it. */
import type { Decision } from '../../../src/core/events/decision';
import type { BundleFile } from '../../../src/edge/policy/bundle';
import { START, given, reasons, verdict } from '../../support/given';
import type { Json } from '../../support/given-documents';
import { order, orderItem, payment } from '../../support/given-documents';
import { changedModel, MODEL_FILES } from '../../support/given-model';
import { bundleFor, onWord, policyIn, problemsIn } from '../../support/given-policy';

const INPUTS = {
  hs6: 'hsDigits(item.commodity.classification[0].id, 6)',
  origin: 'item.originCountryCode',
  massKg: 'item.grossMassMilligrams / kilograms(1)',
};
const SUBJECT = { flows: ['shop'], each: 'order.item', inputs: INPUTS };
const FAMILIES = Object.fromEntries(
  ['commodity', 'origin', 'route', 'duty', 'mass', 'price', 'text'].map((family) => [family, family]),
);

/** The files of the model, judging that. */
function modelFiles(subjects: readonly object[]): readonly BundleFile[] {
  const changes = changedModel('features.yaml', 'subjects: []', `subjects: ${JSON.stringify(subjects)}`);
  return Object.entries({ ...MODEL_FILES, ...changes }).map(([path, text]) => ({
    path,
    content: Buffer.from(text ?? ''),
  }));
}
const bundleWith = (rules: readonly Json[], subjects: readonly object[] = [SUBJECT]) =>
  bundleFor(rules, { families: FAMILIES }, modelFiles(subjects));
const asking = (when: string, more: Json = {}) => onWord('M', { each: 'order.item', when, ...more });

/** Vehicle parts were wrong most often in training, aluminium hardly ever. */
const PARTS = '870899';
const ALUMINIUM = '760200';
const coded = (...codes: readonly (string | null)[]) =>
  order({
    item: codes.map((id, index) =>
      orderItem({
        sequenceNumeric: index + 1,
        commodity: { description: 'x', classification: id === null ? null : [{ id }] },
      }),
    ),
  });
const decide = (rules: readonly Json[], ...stated: Parameters<typeof given>[1][]): Decision =>
  given(policyIn(bundleWith(rules)), ...stated, payment()).decision();

describe('what a model gives', () => {
  const ppmOf = (...codes: readonly string[]) => decide([], coded(...codes)).modelPpm ?? -1;

  it('is that of the riskiest item', () => {
    expect(ppmOf(PARTS)).toBeGreaterThan(ppmOf(ALUMINIUM));
    expect(ppmOf(ALUMINIUM, PARTS, ALUMINIUM)).toBe(ppmOf(PARTS));
  });

  it('is asked for by rules item by item', () => {
    const between = (ppmOf(PARTS) + ppmOf(ALUMINIUM)) / 2;
    const { reasons: found } = decide([asking(`modelPpm() >= ${between}`)], coded(ALUMINIUM, PARTS));
    expect(found.map(({ rule, pointerCount }) => [rule, pointerCount > 0])).toEqual([['M', true]]);
    expect(found[0]?.pointers.every((pointer) => pointer.startsWith('X-ORDER/68A[2]/'))).toBe(true);
  });

  it('is nothing where none of its inputs is there: not judged, and not known', () => {
    const bare = order({ item: [{ sequenceNumeric: 1, commodity: { description: 'x' } }] });
    const { modelPpm, unknowns } = decide([asking('modelPpm() >= 0')], bare);
    expect([modelPpm, unknowns.map(({ rule }) => rule)]).toEqual([null, ['M']]);
  });

  it('stands as money too: what is expected to be recovered', () => {
    const expected = (euros: string) =>
      asking(`item.itemAmount * (modelPpm() / 1000000) > money("${euros}", "EUR")`, { id: `over-${euros}` });
    const found = decide([expected('0.01'), expected('100000')], coded(PARTS));
    expect(reasons(found)).toEqual(['over-0.01']);
  });

  it('cannot be amended away once it has called for an inspection', () => {
    const between = (ppmOf(PARTS) + ppmOf(ALUMINIUM)) / 2;
    const policy = policyIn(bundleWith([asking(`modelPpm() >= ${between}`, { measure: 'NII' })]));
    const world = given(policy, coded(PARTS), payment());
    const again = order({ ...bodyOf(ALUMINIUM) }, { version: 2, issueDateTime: START + 1 });
    expect(verdict(world.when(again).decision())).toBe('INSPECT NII');
    expect(world.when(again).decision().modelPpm).toBe(ppmOf(ALUMINIUM));
  });
});

const bodyOf = (id: string): Json => ({
  item: [orderItem({ commodity: { description: 'x', classification: [{ id }] } })],
});

describe('what its margin is made of', () => {
  it('is told of what is held, and sums to it in micro-logits', () => {
    const { model, outcome } = decide([asking('modelPpm() >= 0', { measure: 'RFI' })], coded(ALUMINIUM, PARTS));
    expect([outcome, model?.pointer]).toEqual(['HOLD', 'X-ORDER/68A[2]']);
    const sum = (model?.shares ?? []).reduce((total, { micro }) => total + micro, model?.baseMicro ?? 0);
    expect(sum).toBe(model?.marginMicro);
  });

  it('is not told of what is released', () => {
    const { model, outcome } = decide([], coded(PARTS));
    expect([outcome, model]).toEqual(['RELEASE', null]);
  });
});

describe('a policy is refused where', () => {
  const codes = (rules: readonly Json[], subjects?: readonly object[]) =>
    problemsIn(bundleWith(rules, subjects)).map(({ code, file }) => [code, file]);

  it('a rule asks over another class than the model judges, or in a flow without it', () => {
    expect(codes([onWord('M', { when: 'modelPpm() > 0' })])).toEqual([['model-not-asked', 'rules/rules.yaml']]);
    expect(codes([asking('modelPpm() > 0', { flows: ['loading'] })])).toEqual([
      ['model-not-asked', 'rules/rules.yaml'],
    ]);
  });

  it.each([
    ['there is no such flow', { ...SUBJECT, flows: ['stop'] }, 'unknown-flow'],
    ['there is no such class', { ...SUBJECT, each: 'order.things' }, 'bad-each'],
    ['an input reads what the model gives', { ...SUBJECT, inputs: { massKg: 'modelPpm()' } }, 'bad-feature'],
    ['an input is of the other kind', { ...SUBJECT, inputs: { hs6: '1.0' } }, 'wrong-type'],
    ['no document has such an element', { ...SUBJECT, inputs: { hs6: 'item.code' } }, 'unknown-element'],
  ])('%s', (_, subject, code) => {
    expect(codes([], [subject])).toEqual([[code, 'model/features.yaml']]);
  });

  it('the model is to judge two things in one flow', () => {
    expect(codes([], [SUBJECT, SUBJECT])).toEqual([['duplicate-id', 'model/features.yaml']]);
  });

  it('a language has no words for a family of features', () => {
    const families = { ...FAMILIES, mass: undefined };
    const found = problemsIn(bundleFor([], { families }, modelFiles([SUBJECT])));
    expect(found.map(({ code, file }) => [code, file])).toEqual([['text-missing', 'texts/en.yaml']]);
  });
});
