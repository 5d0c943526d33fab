/** A policy with public and restricted rules on words in the buyer's name, and what a trader is told under it. */
import * as E from 'fp-ts/Either';
import { BUILT_IN } from '../../../../src/core/decide/built-in';
import { bundleOf } from '../../../../src/edge/policy/bundle';
import { loadPolicy, type LoadedPolicy } from '../../../../src/edge/policy/load-policy';
import { explainConsignment } from '../../../../src/engine/explain/explain-consignment';
import type { Explanation } from '../../../../src/engine/explain/explanation';
import { traderView, type TraderView } from '../../../../src/engine/explain/trader-view';
import { wordsFor } from '../../../../src/engine/explain/words';
import type { World } from '../../../support/given';
import { RETAIL, type Json } from '../../../support/given-documents';
import { onWord } from '../../../support/given-policy';

/** Texts of restricted rules, and their ids, hold this: nothing that a trader is told may. */
export const SECRET = 'ZQ';

/** Public: asks for information, reaches it by points, is an officer's, or is unknown while no platform is named. */
const PUBLIC: readonly Json[] = [
  onWord('asks', { measure: 'RFI' }),
  onWord('sum', { points: 35 }),
  onWord('review', { measure: 'MANUAL_REVIEW' }),
  onWord('health', { measure: 'DOCUMENTS', agency: 'AGR', legalBasis: 'Act 7, section 2' }),
  onWord('platform', { when: 'order.platform.name == "nobody"', whenUnknown: 'RFI' }),
];

const MEASURES = ['AMEND', 'RFI', 'DETAINED', 'SCREENING', 'NII', 'PHYSICAL', 'DO_NOT_LOAD'] as const;

const RESTRICTED: readonly Json[] = [
  ...MEASURES.map((measure) => onWord(`${SECRET}${measure}`, { measure })),
  onWord(`${SECRET}many`, { points: 60 }),
  onWord(`${SECRET}few`, { points: 30 }),
  onWord(`${SECRET}security`, { measure: 'SCREENING', agency: 'SEC' }),
  onWord(`${SECRET}unknown`, { when: 'order.merchant.name == "nobody"', whenUnknown: 'RFI', agency: 'SEC' }),
  onWord(`${SECRET}absent`, { when: 'order.orderNumber == "nobody"' }),
];

/** Words of restricted rules that put a consignment on hold, or have it inspected. */
export const HOLDING = [`${SECRET}AMEND`, `${SECRET}RFI`, `${SECRET}DETAINED`, `${SECRET}few`];
export const INSPECTING = ['SCREENING', 'NII', 'PHYSICAL', 'many', 'security'].map((word) => `${SECRET}${word}`);
export const PUBLIC_WORDS = ['asks', 'sum', 'review', 'health'];

const waits = { maxWait: '36h', minWait: '30m', lead: '1h', keep: '30d', respondWithin: '72h' };
const shop: Json = {
  id: 'shop', title: 'Retail', leading: 'order', anchor: 'order', needs: { order: 'required', payment: 'required' },
  selects: { order: 'true', payment: 'true' }, ...waits, incomplete: 'INCOMPLETE', expired: 'DETAINED', clean: 'NONE',
  bands: { CUS: [{ from: 30, measure: 'RFI' }, { from: 60, measure: 'NII' }] },
  random: { ppm: 500_000, measure: 'NII', agency: 'CUS' }, unknowns: { limit: 2, measure: 'MANUAL_REVIEW' },
}; // prettier-ignore
const unassigned: Json = {
  id: 'unassigned', title: 'the rest', leading: 'declaration', anchor: 'declaration', needs: {}, selects: {},
  ...waits, incomplete: 'INCOMPLETE', expired: 'DETAINED', clean: 'MANUAL_REVIEW', bands: {},
}; // prettier-ignore

/** With the restricted rules or without; `more` are public ones. */
export function tradersPolicy(withRestricted: boolean, more: readonly Json[] = []): LoadedPolicy {
  const rules = [...PUBLIC, ...more, ...(withRestricted ? RESTRICTED : [])];
  const ids = [...BUILT_IN, ...rules.map((rule) => String(rule['id']))];
  const texts: Record<string, Json> = {};
  for (const id of ids) {
    const disclosure = id === 'random' || id.startsWith(SECRET) ? 'restricted' : 'public';
    texts[id] = { officer: `officer ${id}`, trader: `trader ${id}`, disclosure };
  }
  const policy = {
    id: 'test', version: '1', title: 'test', lead: 'CUS', creditCap: 20, maxHold: '10m', selection: { epoch: '7d' },
    agencies: ['CUS', 'SEC', 'AGR'].map((id) => ({ id, title: `${id} title` })), lists: {}, flows: [shop, unassigned],
  }; // prettier-ignore
  const file = (path: string, value: unknown) => ({ path, content: Buffer.from(JSON.stringify(value)) });
  const loaded = loadPolicy(
    bundleOf([
      file('policy.yaml', policy),
      file('rules/rules.yaml', { rules }),
      file('texts/en.yaml', { language: 'en', rules: texts }),
    ]),
  );
  if (E.isLeft(loaded)) throw new Error(loaded.left.map(({ message }) => message).join('\n'));
  return loaded.right;
}

/** What an officer and what a trader is told of the world's one consignment. */
export function toldOf(loaded: LoadedPolicy, world: World): { officer: Explanation; trader: TraderView } {
  const consignment = world.consignment();
  if (consignment === undefined) throw new Error('nothing has come');
  const history = {
    judged: { consignment, loaded },
    standing: 'open' as const,
    published: world.history.map((decision) => ({ seq: 1, decision })),
    arrived: [],
    refused: [],
    standsAt: { seq: 1, now: world.now },
  };
  const words = wordsFor('en', loaded, loaded);
  const officer = explainConsignment(RETAIL, history, words);
  return { officer, trader: traderView(RETAIL, officer, history.judged, words) };
}
