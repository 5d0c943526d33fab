/** What was said of policies before each activation, folded in the order of the log: whether an activation may take effect. */
import { compareText } from '../../core/kernel/compare-text';
import { hex } from '../../core/kernel/hex';
import type { PolicyStatement } from '../../edge/avro/records';
import type { Approver, Demand, Demands } from '../../edge/policy/demands-file';
import { statementDigest } from './statement-digest';

/** Of what claims to be a key's id so much is told: anybody may append one of any length. */
const KEY_DIGITS = 16;

/** Whether the owner of a public key (base64) signed a digest. */
export type IsSigned = (publicKey: string, digest: Uint8Array, signature: Uint8Array) => boolean;

/** Demands with the hash of the file that states them. */
export interface DemandsInForce {
  readonly hash: string;
  readonly demands: Demands;
}

/** What an activation, of a policy or of demands, would put in force. */
export interface Wanted {
  readonly kind: 'POLICY' | 'DEMANDS';
  /** Hex, as all hashes here. */
  readonly bundle: string;
  readonly effectiveFrom: number | null;
  readonly rejudge: boolean;
  /** When it is asked for, epoch ms: the append time of the activation. */
  readonly at: number;
}

interface Vote {
  readonly kind: 'APPROVAL' | 'OBJECTION';
  readonly by: Approver;
  readonly at: number;
  readonly reason: string;
}

export interface Proposal {
  readonly digest: string;
  readonly author: Approver;
  readonly statement: PolicyStatement;
  /** The first of each key and kind. */
  readonly votes: readonly Vote[];
}

/** What has been said so far. Values: folding gives a new one, and leaves the other as it was. */
export interface Lineage {
  readonly inForce: DemandsInForce | undefined;
  /** Under the demands in force, by their digest. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** Votes by the digest of what they are about: they may come before it. */
  readonly votes: ReadonlyMap<string, readonly Vote[]>;
  /** Bundles whose activation was accepted, by the epoch ms from which on: activating one of them again is a rollback then. */
  readonly accepted: ReadonlyMap<string, number>;
  /** The bundle accepted last: what a proposal for the next must have been made over. */
  readonly latest: string | undefined;
  /** Proposals that an activation has used up, or other demands have closed: saying them again is worth nothing. */
  readonly used: ReadonlySet<string>;
}

export const NOTHING_SAID: Lineage = {
  inForce: undefined,
  proposals: new Map(),
  votes: new Map(),
  accepted: new Map(),
  latest: undefined,
  used: new Set(),
};

/** Why a statement counts for nothing; undefined where it counts. */
export type Refused = string | undefined;

/** A proposal or vote. `appendTime` (epoch ms) is when its key must be valid. */
export function say(
  lineage: Lineage,
  statement: PolicyStatement,
  appendTime: number,
  isSigned: IsSigned,
): { readonly lineage: Lineage; readonly refused: Refused } {
  const refuse = (refused: string): { lineage: Lineage; refused: string } => ({ lineage, refused });
  const { inForce } = lineage;
  if (inForce === undefined) return refuse('no demands are in force that it could be made under');
  if (statement.demands === null || hex(statement.demands) !== inForce.hash)
    return refuse('it was made under other demands than those in force');
  const by = signer(statement, inForce.demands, appendTime, isSigned);
  if (typeof by === 'string') return refuse(by);
  const digest = hex(statement.digest);
  if (statement.kind === 'PROPOSAL') {
    if (statement.bundle === null) return refuse('it names no bundle');
    if (lineage.proposals.has(digest)) return refuse('it was made before');
    const proposal = { digest, author: by, statement, votes: lineage.votes.get(digest) ?? [] };
    return { lineage: { ...lineage, proposals: putting(lineage.proposals, digest, proposal) }, refused: undefined };
  }
  if (statement.kind !== 'APPROVAL' && statement.kind !== 'OBJECTION')
    return refuse('this version does not know its kind');
  if (statement.proposal === null) return refuse('it names no proposal');
  return vote(lineage, hex(statement.proposal), {
    kind: statement.kind,
    by,
    at: statement.at,
    reason: statement.reason,
  });
}

function vote(lineage: Lineage, about: string, given: Vote): { readonly lineage: Lineage; readonly refused: Refused } {
  const known = lineage.votes.get(about) ?? [];
  if (known.some(({ kind, by }) => kind === given.kind && by.key === given.by.key))
    return { lineage, refused: 'the same key has said so before' };
  const votes = [...known, given];
  const proposal = lineage.proposals.get(about);
  const proposals =
    proposal === undefined ? lineage.proposals : putting(lineage.proposals, about, { ...proposal, votes });
  return { lineage: { ...lineage, proposals, votes: putting(lineage.votes, about, votes) }, refused: undefined };
}

/** The approver whose key signed it, or why it is nobody's. */
function signer(
  statement: PolicyStatement,
  { approvers }: Demands,
  appendTime: number,
  isSigned: IsSigned,
): Approver | string {
  if (statement.key === null || statement.signature === null) return 'it is not signed';
  if (hex(statementDigest(statement)) !== hex(statement.digest)) return 'its digest is not that of what it says';
  const by = approvers.find(({ key }) => key === statement.key);
  if (by === undefined) return `key ${statement.key.slice(0, KEY_DIGITS)} is none of the approvers`;
  if (appendTime < by.fromMs || appendTime >= by.toMs) return `key ${by.key} was not valid then`;
  return isSigned(by.publicKey, statement.digest, statement.signature)
    ? by
    : `its signature is not that of key ${by.key}`;
}

/** What an activation lacks, one sentence each; none where it may take effect. */
export function lacks(lineage: Lineage, wanted: Wanted): readonly string[] {
  const demand = demandFor(lineage, wanted);
  if (demand === undefined || demand.approvals === 0) return [];
  const open = proposalsFor(lineage, wanted);
  if (open.length === 0) return [whyNone(lineage, wanted)];
  const found = open.map((proposal) => shortOf(proposal, demand));
  return found.some((short) => short.length === 0) ? [] : (found.at(-1) ?? []);
}

function whyNone({ proposals, used }: Lineage, wanted: Wanted): string {
  const about = [...proposals.values()].filter((one) => isAbout(one, wanted));
  if (about.length === 0) return 'nobody has proposed it under the demands in force';
  return about.every(({ digest }) => used.has(digest))
    ? 'its approvals have been used up by an activation before, or closed by other demands'
    : 'another policy has been activated since it was proposed: propose it over that one';
}

/** The same with the activation accepted: what it used is used up. */
export function accept(lineage: Lineage, wanted: Wanted): Lineage {
  const demand = demandFor(lineage, wanted);
  const isPolicy = wanted.kind === 'POLICY';
  const from = Math.min(lineage.accepted.get(wanted.bundle) ?? Infinity, wanted.effectiveFrom ?? wanted.at);
  const accepted = isPolicy ? putting(lineage.accepted, wanted.bundle, from) : lineage.accepted;
  const then = { ...lineage, accepted, latest: isPolicy ? wanted.bundle : lineage.latest };
  if (demand === undefined || demand.approvals === 0) return then;
  const used = proposalsFor(lineage, wanted).find((proposal) => shortOf(proposal, demand).length === 0);
  return used === undefined ? then : { ...then, used: new Set([...lineage.used, used.digest]) };
}

/**
 * Other demands are in force: what was said under those before counts for nothing any more, also once the same demands come
 * back, since whoever says it again need not say what others objected.
 */
export function demand(lineage: Lineage, inForce: DemandsInForce): Lineage {
  const used = new Set([...lineage.used, ...lineage.proposals.keys(), ...lineage.votes.keys()]);
  return { ...lineage, inForce, proposals: new Map(), votes: new Map(), used };
}

/** What is demanded of an activation; undefined before there are demands. */
export function demandFor({ inForce, accepted }: Lineage, { kind, bundle, at }: Wanted): Demand | undefined {
  const isRollback = kind === 'POLICY' && (accepted.get(bundle) ?? Infinity) <= at;
  return isRollback ? inForce?.demands.rollback : inForce?.demands.activation;
}

function proposalsFor({ proposals, used, latest }: Lineage, wanted: Wanted): readonly Proposal[] {
  const isOver = ({ statement: { base } }: Proposal): boolean =>
    wanted.kind === 'DEMANDS' || (base === null ? undefined : hex(base)) === latest;
  const open = [...proposals.values()].filter((one) => !used.has(one.digest) && isAbout(one, wanted) && isOver(one));
  // Whatever order they were made in: which of two is used up must not depend on it.
  return open.sort((a, b) => compareText(a.digest, b.digest));
}

function isAbout({ statement }: Proposal, { bundle, effectiveFrom, rejudge }: Wanted): boolean {
  const isSame = statement.bundle !== null && hex(statement.bundle) === bundle;
  return isSame && statement.effectiveFrom === effectiveFrom && statement.rejudge === rejudge;
}

/** What a proposal lacks of a demand. */
function shortOf({ author, votes }: Proposal, { approvals, roles, fourEyes }: Demand): readonly string[] {
  const able = votes.filter(({ by }) => roles.includes(by.role));
  const objections = able.filter(({ kind }) => kind === 'OBJECTION');
  if (objections.length > 0) return objections.map(({ by }) => `key ${by.key} (${by.role}) objects`);
  const given = able.filter(({ kind, by }) => kind === 'APPROVAL' && !(fourEyes && by.key === author.key));
  if (given.length >= approvals) return [];
  const others = fourEyes ? `, none of them its author ${author.key}` : '';
  return [`expected ${approvals} approvals by ${roles.join(' or ')}${others}, found ${given.length}`];
}

function putting<V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> {
  return new Map(map).set(key, value);
}
