/** `tidewaiter policy log`: who proposed, approved and activated what, and when, in the order of the log. */
import type { Writable } from 'node:stream';
import { hex } from '../core/kernel/hex';
import type { PolicyEvent, PolicyTopic } from '../engine/lineage/policy-topic';
import { policyEvents } from '../engine/lineage/policy-topic';
import type { PolicyLogOptions } from './policy-topic';
import { timeText } from './policy-activate';
import { readPolicyTopic } from './policy-topic';
import { writeLines } from './write-lines';

/** One record of the topic as it is told; hashes in hex, times in ISO 8601. */
interface Told {
  readonly offset: number;
  readonly appended: string;
  readonly kind: string;
  readonly bundle: string | null;
  readonly proposal: string | null;
  readonly base: string | null;
  readonly effectiveFrom: string | null;
  readonly rejudge: boolean;
  readonly key: string | null;
  readonly role: string | null;
  readonly reason: string | null;
  readonly results: readonly { readonly what: string; readonly passed: boolean; readonly summary: string }[];
  /** Why it counts for nothing; none where it counts. */
  readonly refused: readonly string[];
}

/** Resolves to 0, or to 1 where something counts for nothing. UsageError and Fault reject. */
export async function logCommand(
  options: PolicyLogOptions & { readonly json: boolean },
  output: Writable = process.stdout,
): Promise<number> {
  return readPolicyTopic(options, async (topic) => {
    const told = toldBy(topic);
    await writeLines(options.json ? told.map((one) => JSON.stringify(one)) : told.flatMap(linesOf), output);
    return told.some(({ refused }) => refused.length > 0) ? 1 : 0;
  });
}

function toldBy(topic: PolicyTopic): readonly Told[] {
  const refused = new Map(topic.policies.refused().map(({ offset, problems }) => [offset, problems]));
  const events = new Map(policyEvents(topic).map((event) => [event.offset, event]));
  const roles = new Map(topic.policies.lineage().inForce?.demands.approvers.map(({ key, role }) => [key, role]) ?? []);
  return topic.records.map(({ offset, appendTime }) => {
    const at = { offset, appended: timeText(appendTime), refused: refused.get(offset) ?? [] };
    return { ...UNREADABLE, ...saidBy(events.get(offset), roles), ...at };
  });
}

const UNREADABLE: Omit<Told, 'offset' | 'appended' | 'refused'> = {
  kind: 'UNREADABLE',
  bundle: null,
  proposal: null,
  base: null,
  effectiveFrom: null,
  rejudge: false,
  key: null,
  role: null,
  reason: null,
  results: [],
};

function saidBy(event: PolicyEvent | undefined, roles: ReadonlyMap<string, string>): Partial<Told> {
  if (event?.activation !== undefined) {
    const { kind, hash, effectiveFrom, rejudge, id, version } = event.activation;
    const what = kind === 'POLICY' ? 'ACTIVATION' : kind;
    const reason = kind === 'POLICY' ? `${id} ${version}` : null;
    return { kind: what, bundle: hex(hash), effectiveFrom: timeOf(effectiveFrom), rejudge, reason };
  }
  if (event?.statement === undefined) return {};
  const { kind, digest, proposal, bundle, base, effectiveFrom, rejudge, reason, results, key } = event.statement;
  return {
    kind,
    bundle: hashOf(bundle),
    proposal: kind === 'PROPOSAL' ? hex(digest) : hashOf(proposal),
    base: hashOf(base),
    effectiveFrom: timeOf(effectiveFrom),
    rejudge,
    reason,
    results,
    key,
    role: key === null ? null : (roles.get(key) ?? null),
  };
}

const hashOf = (digest: Uint8Array | null): string | null => (digest === null ? null : hex(digest));
const timeOf = (ms: number | null): string | null => (ms === null ? null : timeText(ms));

const SHOWN_DIGITS = 16;

function linesOf(told: Told): readonly string[] {
  const short = (digest: string | null): string => digest?.slice(0, SHOWN_DIGITS) ?? '';
  const facts = [
    ...(told.proposal === null ? [] : [`proposal ${short(told.proposal)}`]),
    ...(told.bundle === null ? [] : [`bundle ${short(told.bundle)}`]),
    ...(told.base === null ? [] : [`over ${short(told.base)}`]),
    ...(told.effectiveFrom === null ? [] : [`from ${told.effectiveFrom}`]),
    ...(told.rejudge ? ['judges anew what is open'] : []),
    ...(told.key === null ? [] : [`by key ${told.key}${told.role === null ? '' : ` (${told.role})`}`]),
  ];
  return [
    [told.offset, told.appended, told.kind, ...facts].join('  '),
    ...(told.reason === null || told.reason === '' ? [] : [`   ${told.reason}`]),
    ...told.results.map(({ what, passed, summary }) => `   ${what} ${passed ? 'passed' : 'failed'}: ${summary}`),
    ...told.refused.map((why) => `   refused: ${why}`),
  ];
}
