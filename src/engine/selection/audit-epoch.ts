/** Were the random checks of an epoch drawn as its secret says? Every decision of it against the number it had to be drawn by. */
import type { Arm, Decision } from '../../core/events/decision';
import { DRAW_RANGE, isDrawn } from '../../core/decide/selection';
import { hex } from '../../core/kernel/hex';
import { epochBegin, numberIn } from '../../edge/draw-secret';
import type { PolicyLog } from '../policy-log';
import type { FairRange } from './fair-range';
import { fairRange } from './fair-range';
import type { KnownEpoch } from './known-epochs';

/** A decision whose arm is not what its number and its policy's rate come to; `ratePpm` null: its policy is not known here. */
export interface Disagreement {
  readonly reference: string;
  readonly flow: string;
  readonly generation: number;
  readonly revision: number;
  readonly arm: Arm;
  /** Where between nothing and everything its number is; below the rate means drawn. */
  readonly drawnPpm: number;
  readonly ratePpm: number | null;
}

/** `draws`: consignments, by their first decision where it is not obligatory; each was drawn once, however often it is decided. */
export interface FlowAudit {
  readonly flow: string;
  /** Decisions compared with their numbers. */
  readonly compared: number;
  /** Decisions that chance has no say in: obligatory, and withdrawn. */
  readonly mandatory: number;
  readonly withdrawn: number;
  readonly draws: number;
  readonly expectedRandom: number;
  readonly random: number;
  /** What `random` is in ninety-nine of a hundred fair draws. */
  readonly fair: FairRange;
}

export interface EpochAudit {
  readonly flows: readonly FlowAudit[];
  /** Up to KEPT_FINDINGS of them. */
  readonly findings: readonly Disagreement[];
  readonly findingCount: number;
  /** Decisions under a policy whose epochs begin at other times: their draws are of another epoch, and not looked at here. */
  readonly elsewhere: number;
}

/** Findings kept; the rest is counted. */
const KEPT_FINDINGS = 1_000;
const ALL_PPM = 1_000_000;

interface Audit {
  /** Decisions of other epochs are passed over. */
  take(decision: Decision): void;
  result(): EpochAudit;
}

type Counts = { -readonly [K in Exclude<keyof FlowAudit, 'flow' | 'fair'>]: number };

/** What an audit has to know of a policy: its rates, and how long its epochs are. */
export interface AuditedPolicy {
  readonly randomOf: (flow: string) => { readonly ppm: number } | undefined;
  readonly epochMs: number;
}

/** All that were ever in force, by hash in hex. */
export function auditedPolicies(policies: Pick<PolicyLog, 'activations'>): ReadonlyMap<string, AuditedPolicy> {
  const audited = policies.activations().map(({ loaded: { bundle, policy, file } }) => {
    const { epoch: epochMs } = file.selection;
    return [hex(bundle.hash), { randomOf: policy.randomOf, epochMs }] as const;
  });
  return new Map(audited);
}

/** `policies`: those that decisions cite, by hash in hex. */
export function auditOf(
  { begin, end }: Pick<KnownEpoch, 'begin' | 'end'>,
  epochSecret: Uint8Array,
  policies: ReadonlyMap<string, AuditedPolicy>,
): Audit {
  const flows = new Map<string, Counts>();
  const findings: Disagreement[] = [];
  let findingCount = 0;
  let elsewhere = 0;
  const disagree = (decision: Decision, number: number, ratePpm: number | null): void => {
    findingCount++;
    if (findings.length >= KEPT_FINDINGS) return;
    const { reference, flow, generation, revision, arm } = decision;
    const drawnPpm = Math.floor((number * ALL_PPM) / DRAW_RANGE);
    findings.push({ reference, flow, generation, revision, arm, drawnPpm, ratePpm });
  };
  const take = (decision: Decision): void => {
    const { reference, flow, generation, arm } = decision;
    if (generation < begin || generation >= end) return;
    const policy = policies.get(hex(decision.policy));
    if (policy !== undefined && epochBegin(generation, policy.epochMs) !== begin) {
      elsewhere++;
      return;
    }
    const number = numberIn(epochSecret, reference, flow);
    if (policy === undefined) return disagree(decision, number, null);
    const counts = flows.get(flow) ?? { ...NOTHING };
    flows.set(flow, counts);
    const ratePpm = policy.randomOf(flow)?.ppm ?? 0;
    count(counts, decision, ratePpm);
    if (isFree(decision) && isDrawn(number, ratePpm) !== (arm === 'RANDOM')) disagree(decision, number, ratePpm);
  };
  return { take, result: () => ({ flows: [...flows].map(flowAudit).sort(byFlow), findings, findingCount, elsewhere }) };
}

const NOTHING: Counts = { compared: 0, mandatory: 0, withdrawn: 0, draws: 0, expectedRandom: 0, random: 0 };

/**
 * Had chance a say in it? What is cancelled before its first decision would not be withdrawn had it been drawn; later ones may
 * have been drawn and answered, and what another flow took over is not for this one to draw.
 */
function isFree({ arm, measure, revision, reasons }: Decision): boolean {
  if (measure === 'WITHDRAWN') return revision === 1 && reasons.some(({ rule }) => rule === 'cancelled');
  return arm !== 'MANDATORY';
}

function count(counts: Counts, decision: Decision, ratePpm: number): void {
  const { arm, measure, revision } = decision;
  if (!isFree(decision)) {
    counts[measure === 'WITHDRAWN' ? 'withdrawn' : 'mandatory']++;
    return;
  }
  counts.compared++;
  if (revision !== 1) return;
  counts.draws++;
  counts.expectedRandom += ratePpm / ALL_PPM;
  if (arm === 'RANDOM') counts.random++;
}

function flowAudit([flow, counts]: readonly [string, Counts]): FlowAudit {
  return { flow, ...counts, fair: fairRange(counts.draws, counts.expectedRandom) };
}

function byFlow(a: FlowAudit, b: FlowAudit): number {
  return a.flow < b.flow ? -1 : 1;
}
