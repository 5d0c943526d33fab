/** Policies under which a consignment lives for hours instead of weeks, so that one run sees all of its life. */
import * as E from 'fp-ts/Either';
import { BUILT_IN } from '../../../src/core/decide/built-in';
import { bundleOf } from '../../../src/edge/policy/bundle';
import type { LoadedPolicy } from '../../../src/edge/policy/load-policy';
import { MEASURE_RULES, onWord } from '../../support/given-policy';
import type { Json } from '../../support/given-documents';
import { ONCE } from '../../support/load-once';

const waits = {
  maxWait: '3h',
  minWait: '10m',
  lead: '30m',
  keep: '4h',
  respondWithin: '2h',
  incomplete: 'INCOMPLETE',
  presented: 'declaration.header.typeCode == "GPR"',
};

const shop = {
  id: 'shop', title: 'shop', leading: 'order', anchor: 'order',
  needs: { order: 'required', payment: 'required', declaration: 'optional' },
  selects: { order: 'order.header.reference.startsWith("ORD:")', payment: 'payment.header.reference.startsWith("ORD:")' },
  ...waits, expired: 'DETAINED', clean: 'NONE', random: { ppm: 300_000, measure: 'NII', agency: 'CUS' },
  bands: { CUS: [{ from: 30, measure: 'RFI' }, { from: 60, measure: 'NII' }, { from: 100, measure: 'PHYSICAL' }] },
}; // prettier-ignore

const loading = {
  id: 'loading', title: 'loading', leading: 'logistics', anchor: 'logistics', needs: { logistics: 'required' },
  selects: { logistics: 'has(logistics.specificCircumstancesCode)' },
  ...waits, expired: 'DO_NOT_LOAD', clean: 'ASSESSMENT_COMPLETE', bands: { SEC: [{ from: 20, measure: 'SCREENING' }] },
  random: { ppm: 300_000, measure: 'SCREENING', agency: 'SEC' }, unknowns: { limit: 1, measure: 'MANUAL_REVIEW' },
}; // prettier-ignore

const entering = {
  id: 'entering', title: 'import', leading: 'declaration', anchor: 'declaration',
  needs: { declaration: 'required', logistics: 'optional' },
  selects: { declaration: 'declaration.header.reference.startsWith("DEC:")' },
  ...waits, expired: 'RFI', clean: 'NONE', bands: { CUS: [{ from: 30, measure: 'DOCUMENTS' }] },
}; // prettier-ignore

const unassigned = {
  id: 'unassigned', title: 'the rest', leading: 'declaration', anchor: 'declaration', needs: {}, selects: {},
  ...waits, expired: 'DETAINED', clean: 'MANUAL_REVIEW', bands: {},
}; // prettier-ignore

const rules: readonly Json[] = [
  ...MEASURE_RULES,
  onWord('FIFTY', { points: 50 }),
  onWord('SIXTY', { points: 60 }),
  onWord('CREDIT', { points: -30 }),
  onWord('AGRI', { agency: 'AGR', measure: 'DOCUMENTS', points: 10, severity: 'P' }),
  onWord('conflict', { measure: 'MANUAL_REVIEW', when: 'conflict("order")' }),
  onWord('late', { measure: 'POST_CLEARANCE_AUDIT', when: 'lateBy("payment") > 0.0' }),
  onWord('unnamed', { when: 'size(payment.payer.name) == 0', whenUnknown: 'PAYMENT' }),
  onWord('undeclared', { when: 'missing("declaration")', flows: ['shop', 'loading'] }),
  onWord('dated', { points: 40, when: 'listed("dated", order.buyer.name)' }),
  onWord('pair', { points: 10, when: 'fold(order.buyer.name) != fold(payment.payer.name)' }),
  onWord('item', { points: 30, each: 'order.item', when: 'item.commodity.description.contains("knife")' }),
  onWord('goods', {
    flows: ['entering'], each: 'declaration.goodsShipment.governmentAgencyGoodsItem', points: 40, measure: 'DOCUMENTS',
    when: 'item.commodity.description.contains("knife")',
  }),
  onWord('exporter', { flows: ['entering'], measure: 'NII', when: 'declaration.exporter.name.contains("NII")' }),
  onWord('mass', {
    agency: 'SEC', measure: 'NII', flows: ['shop', 'loading', 'entering'],
    when: 'milestones.measuredGrossMassMilligrams > logistics.totalGrossMassMilligrams',
  }),
  onWord('vague', {
    agency: 'SEC', measure: 'RFI', flows: ['loading'], when: '!missing("logistics") && !has(logistics.cargoDescription)',
  }),
  onWord('cargo', { agency: 'SEC', points: 20, flows: ['loading'], when: 'logistics.cargoDescription.contains("battery")' }),
]; // prettier-ignore

/** One row for each day around the begin of a run: which of them is read depends on the day of issue. */
const DATED = [
  'key,valid_from,valid_to,source',
  'listed,2026-06-13,2026-06-13,test', 'plain,2026-06-14,2026-06-14,test', 'listed,2026-06-15,2026-06-15,test',
  'plain,2026-06-16,2026-06-16,test', 'listed,2026-06-17,,test',
].join('\n'); // prettier-ignore

/** The policy in its variants: another one may be activated at any time, with all consignments open. */
export const POLICIES: readonly LoadedPolicy[] = [
  loaded('1', rules, [shop, loading, entering, unassigned]),
  loaded('2', rules.filter((rule) => rule['id'] !== 'PHYSICAL' && rule['id'] !== 'pair').map(heavier), [
    { ...shop, maxWait: '2h', respondWithin: '3h', random: undefined },
    { ...loading, expired: 'SCREENING', keep: '5h' },
    { ...entering, needs: { declaration: 'required', logistics: 'required' } },
    unassigned,
  ]),
];

function heavier(rule: Json): Json {
  return typeof rule['points'] === 'number' && rule['points'] > 0 ? { ...rule, points: rule['points'] + 20 } : rule;
}

function loaded(version: string, stated: readonly Json[], flows: readonly Json[]): LoadedPolicy {
  const text = { officer: 'test', trader: 'test', disclosure: 'public' };
  const texts = Object.fromEntries([...stated.map((rule) => String(rule['id'])), ...BUILT_IN].map((id) => [id, text]));
  const policy = {
    id: 'short', version, title: 'short lives', lead: 'CUS', creditCap: 20, maxHold: '10m', selection: { epoch: '3h' },
    agencies: ['CUS', 'SEC', 'AGR'].map((id) => ({ id, title: id })), lists: { dated: { file: 'dated.csv', kind: 'text' } }, flows,
  }; // prettier-ignore
  const file = (path: string, value: unknown) => ({ path, content: Buffer.from(JSON.stringify(value)) });
  const bundle = bundleOf([
    file('policy.yaml', policy),
    { path: 'lists/dated.csv', content: Buffer.from(DATED) },
    file('rules/rules.yaml', { rules: stated }),
    file('texts/en.yaml', { language: 'en', rules: texts }),
  ]);
  const result = ONCE.policy(bundle);
  if (E.isLeft(result)) throw new Error(result.left.map(({ file: path, message }) => `${path}: ${message}`).join('\n'));
  return result.right;
}
