/** Policies for tests: the reference policy, loaded once, and a small one whose rules hit on a word in the buyer's name. */
import { join } from 'node:path';
import * as E from 'fp-ts/Either';
import { BUILT_IN } from '../../src/core/decide/built-in';
import type { Policy } from '../../src/core/decide/judge';
import { bundleOf, readBundle } from '../../src/edge/policy/bundle';
import type { Bundle, BundleFile, PolicyProblem } from '../../src/edge/policy/bundle';
import { loadPolicy } from '../../src/edge/policy/load-policy';
import type { Json } from './given-documents';

const REFERENCE = join(__dirname, '../../topology/policies/reference');

let loaded: Policy | undefined;

/** `topology/policies/reference`, as the service loads it. */
export function referencePolicy(): Policy {
  return (loaded ??= policyIn(referenceBundle()));
}

export function referenceBundle(): Bundle {
  const bundle = readBundle(REFERENCE);
  if (E.isLeft(bundle)) throw new Error(bundle.left.message);
  return bundle.right;
}

export function problemsIn(bundle: Bundle): readonly PolicyProblem[] {
  const policy = loadPolicy(bundle);
  return E.isLeft(policy) ? policy.left : [];
}

export function policyIn(bundle: Bundle): Policy {
  const policy = loadPolicy(bundle);
  if (E.isLeft(policy)) throw new Error(policy.left.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return policy.right.policy;
}

/** A rule that hits where the buyer's name has its id as a word. */
export const onWord = (id: string, rule: Json = {}): Json => ({
  id, why: 'test', agency: 'CUS', severity: 'R', points: 0, flows: ['shop'],
  when: `order.buyer.name.contains("${id}")`, ...rule,
}); // prettier-ignore

const MEASURED = [
  'POST_CLEARANCE_AUDIT', 'PAYMENT', 'AMEND', 'RFI', 'DOCUMENTS', 'MANUAL_REVIEW', 'DETAINED', 'SCREENING', 'NII',
  'SAMPLE', 'PHYSICAL', 'DO_NOT_LOAD',
] as const; // prettier-ignore

/** One rule for each measure, named after it. */
export const MEASURE_RULES: readonly Json[] = MEASURED.map((measure) => onWord(measure, { measure }));

const waits = {
  maxWait: '36h',
  minWait: '30m',
  lead: '1h',
  keep: '30d',
  respondWithin: '72h',
  incomplete: 'INCOMPLETE',
};
const shop: Json = {
  id: 'shop', title: 'shop', leading: 'order', anchor: 'order',
  needs: { order: 'required', payment: 'required', declaration: 'optional' },
  selects: { order: 'order.header.reference.startsWith("ORD:")', payment: 'payment.header.reference.startsWith("ORD:")' },
  presented: 'declaration.header.typeCode == "GPR"', ...waits, expired: 'DETAINED', clean: 'NONE',
  bands: { CUS: [{ from: 30, measure: 'RFI' }, { from: 60, measure: 'NII' }, { from: 100, measure: 'PHYSICAL' }] },
}; // prettier-ignore
const loading: Json = {
  id: 'loading', title: 'loading', leading: 'logistics', anchor: 'logistics', needs: { logistics: 'required' },
  selects: { logistics: 'has(logistics.specificCircumstancesCode)' },
  ...waits, expired: 'DO_NOT_LOAD', clean: 'ASSESSMENT_COMPLETE', bands: {},
}; // prettier-ignore
const unassigned: Json = {
  id: 'unassigned', title: 'the rest', leading: 'declaration', anchor: 'declaration', needs: {}, selects: {},
  ...waits, expired: 'DETAINED', clean: 'MANUAL_REVIEW', bands: {},
}; // prettier-ignore

/** Flows `shop` (order and payment, declaration optional), `loading` (logistics with a 504), `unassigned`. */
export function policyOf(
  rules: readonly Json[] = MEASURE_RULES,
  changes: { shop?: Json; loading?: Json } = {},
): Policy {
  return policyIn(bundleFor(rules, changes));
}

/** The same as files, with others beside them. */
export function bundleFor(
  rules: readonly Json[],
  changes: { shop?: Json; loading?: Json; families?: Json } = {},
  more: readonly BundleFile[] = [],
): Bundle {
  const text = { officer: 'test', trader: 'test', disclosure: 'public' };
  const texts = Object.fromEntries([...rules.map((rule) => String(rule['id'])), ...BUILT_IN].map((id) => [id, text]));
  const policy = {
    id: 'test', version: '1', title: 'test', lead: 'CUS', creditCap: 20, maxHold: '10m', selection: { epoch: '7d' },
    agencies: ['CUS', 'SEC', 'AGR'].map((id) => ({ id, title: id })), lists: {},
    flows: [{ ...shop, ...changes.shop }, { ...loading, ...changes.loading }, unassigned],
  }; // prettier-ignore
  const file = (path: string, value: unknown) => ({ path, content: Buffer.from(JSON.stringify(value)) });
  return bundleOf([
    file('policy.yaml', policy),
    file('rules/rules.yaml', { rules }),
    file('texts/en.yaml', { language: 'en', rules: texts, families: changes.families }),
    ...more,
  ]);
}
