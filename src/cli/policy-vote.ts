/** `tidewaiter policy approve` and `policy object`: what an approver says of a proposal. */
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import { readApproverKey } from '../edge/approver-key';
import { UsageError } from '../edge/ports';
import type { Proposal } from '../engine/lineage/lineage';
import { lacks } from '../engine/lineage/lineage';
import { voteOf } from '../engine/lineage/make-statement';
import type { WritablePolicyTopic } from '../engine/lineage/policy-topic';
import { startingWith } from './policy-on-topic';
import type { SigningOptions } from './policy-propose';
import { contextOf, refuseUnknown } from './policy-propose';
import { withPolicyTopic } from './policy-topic';
import { writeLines } from './write-lines';

/** `named`: the beginning of a proposal's digest. Resolves to 0; UsageError and Fault reject, nothing is appended then. */
export async function voteCommand(
  kind: 'APPROVAL' | 'OBJECTION',
  named: string,
  options: SigningOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const key = readApproverKey(options.key);
  return withPolicyTopic(options, async (topic) => {
    refuseUnknown(topic, key.id);
    const { proposals, used } = topic.policies.lineage();
    const open = new Map([...proposals].filter(([digest]) => !used.has(digest)));
    const proposal = startingWith(open, named, 'an open proposal');
    refuseTwice(proposal, kind, key.id);
    const vote = voteOf(kind, proposal.statement.digest, contextOf(topic, options.reason), key);
    await topic.append(kind, (encoder) => encoder.policyStatement(vote));
    await topic.policies.refresh();
    const said = kind === 'APPROVAL' ? 'approved' : 'objected to';
    await writeLines(
      [
        `proposal ${proposal.digest}: ${said} by key ${key.id}`,
        ...(options.runtime === 'kafka' ? [] : nextLines(topic, proposal)),
      ],
      output,
    );
    return 0;
  });
}

function refuseTwice({ votes, digest }: Proposal, kind: string, key: string): void {
  if (votes.some((vote) => vote.kind === kind && vote.by.key === key))
    throw new UsageError(`proposal ${digest}: key ${key} has said so before`);
}

/** What is still missing. Not told on a cluster, whose topic was read before the vote. */
function nextLines({ policies }: WritablePolicyTopic, { statement }: Proposal): readonly string[] {
  const { bundle, effectiveFrom, rejudge } = statement;
  if (bundle === null) return [];
  const missing = lacks(policies.lineage(), {
    kind: 'POLICY',
    bundle: hex(bundle),
    effectiveFrom,
    rejudge,
    at: Date.now(),
  });
  return missing.map((one) => `  ${one}`);
}
