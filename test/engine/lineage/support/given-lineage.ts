/** People with keys, and what they say of a policy under demands. */
import { hex } from '../../../../src/core/kernel/hex';
import type { ApproverKey } from '../../../../src/edge/approver-key';
import { isSignedBy, newApproverKey } from '../../../../src/edge/approver-key';
import type { PolicyStatement } from '../../../../src/edge/avro/records';
import { bundleOf } from '../../../../src/edge/policy/bundle';
import type { Approver, Demands } from '../../../../src/edge/policy/demands-file';
import type { Lineage, Wanted } from '../../../../src/engine/lineage/lineage';
import { demand, NOTHING_SAID, say } from '../../../../src/engine/lineage/lineage';
import { proposalOf, voteOf } from '../../../../src/engine/lineage/make-statement';

const newKey = (): ApproverKey => newApproverKey().key;
export const people = { ann: newKey(), bob: newKey(), cleo: newKey(), stranger: newKey() };
export type Person = keyof typeof people;

export const DAY_MS = 86_400_000;
/** When everything is said, unless stated otherwise. */
export const NOW = 20_000 * DAY_MS;

const approver = (person: Person, role: string, more: Partial<Approver> = {}): Approver => {
  const { id, publicKey } = people[person];
  return { key: id, role, publicKey, fromMs: NOW - DAY_MS, toMs: NOW + DAY_MS, ...more };
};

export const demands: Demands = {
  approvers: [approver('ann', 'analyst'), approver('bob', 'manager'), approver('cleo', 'manager')],
  activation: { approvals: 1, roles: ['manager'], fourEyes: true },
  rollback: { approvals: 1, roles: ['manager', 'analyst'], fourEyes: false },
};

const hashOf = (text: string): Uint8Array => bundleOf([{ path: 'x', content: Buffer.from(text) }]).hash;
export const DEMANDS_HASH = hashOf('demands');

export const bundle = (name: string) => bundleOf([{ path: 'policy.yaml', content: Buffer.from(name) }]);

export function wanted(name = 'summer', terms: Partial<Wanted> = {}): Wanted {
  return { kind: 'POLICY', bundle: hex(bundle(name).hash), effectiveFrom: null, rejudge: false, at: NOW, ...terms };
}

const context = (reason: string) => ({ at: NOW, reason, demands: DEMANDS_HASH });

export function proposed(
  by: Person,
  name = 'summer',
  terms: Partial<Pick<PolicyStatement, 'effectiveFrom' | 'rejudge' | 'base'>> = {},
): PolicyStatement {
  const stated = { bundle: bundle(name), base: null, effectiveFrom: null, rejudge: false, results: [], ...terms };
  return proposalOf(stated, context('because'), people[by]);
}

export function votes(
  by: Person,
  about: PolicyStatement,
  kind: 'APPROVAL' | 'OBJECTION' = 'APPROVAL',
): PolicyStatement {
  return voteOf(kind, about.digest, context('looked at'), people[by]);
}

/** After these statements, under the demands; with why each counts for nothing, where it does not. */
export function heard(
  statements: readonly PolicyStatement[],
  given: { readonly demands?: Demands; readonly at?: number; readonly before?: Lineage } = {},
): { readonly lineage: Lineage; readonly refused: readonly (string | undefined)[] } {
  let lineage = demand(given.before ?? NOTHING_SAID, { hash: hex(DEMANDS_HASH), demands: given.demands ?? demands });
  const refused: (string | undefined)[] = [];
  for (const statement of statements) {
    const said = say(lineage, statement, given.at ?? NOW, isSignedBy);
    ({ lineage } = said);
    refused.push(said.refused);
  }
  return { lineage, refused };
}
