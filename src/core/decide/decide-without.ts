/** What a stored decision would have been without some of what called for it, as `decide` itself says. */
import type { Decision } from '../events/decision';
import { invariant } from '../kernel/invariant';
import type { DigestText } from '../kernel/digest';
import type { Consignment, FlowState } from '../join/consignment-state';
import type { Flow } from '../join/flow';
import { contentOf } from '../join/own-decision';
import { readinessOf } from '../join/readiness';
import type { Assessment, Hit } from '../score/assessment';
import type { BuiltIn } from './built-in';
import type { Cause } from './causes';
import { decide, type DecideContext } from './decide';
import type { DecidePolicy } from './policy';

/** A decision that stands, and the state that it has been folded into. */
export interface DecidedGround {
  readonly policy: DecidePolicy;
  readonly flow: Flow;
  readonly state: FlowState;
  readonly consignment: Consignment;
  readonly assessment: Assessment;
  readonly decision: Decision;
  readonly digestText: DigestText;
}

/** `absent` did not happen; `cured` are hits that only an earlier version has, as after a correction. */
export type DecideWithout = (absent: readonly Cause[], cured?: readonly Cause[]) => Decision;

/** Undefined where the decision cannot be repeated from this state: what it stood on has changed since. */
export function decideWithout(ground: DecidedGround): DecideWithout | undefined {
  const { policy, flow, consignment, assessment, decision } = ground;
  const state = stateBefore(ground);
  const readiness = readinessOf(flow, state, consignment);
  const without: DecideWithout = (absent, cured = []) => {
    const left = {
      ...assessment,
      hits: hitsLeft(assessment, absent, cured),
      unknowns: unknownsLeft(assessment, absent),
    };
    const again = decide(policy, flow, state, consignment, left, readiness, contextOf(ground, absent));
    invariant(again !== undefined, 'a first revision is always published');
    return again;
  };
  const isRepeated = contentOf(without([]), ground.digestText) === contentOf(decision, ground.digestText);
  return isRepeated ? without : undefined;
}

/** Not yet decided, so that it is decided anew; what had expired goes by the limit date that it names. */
function stateBefore({ state, decision }: DecidedGround): FlowState {
  const expired = decision.reasons.find(({ rule }) => rule === 'expired');
  if (expired === undefined) return { ...state, revision: 0 };
  const named = expired.finding.slice('expired:'.length);
  return { ...state, revision: 0, expired: true, respondBy: named === 'null' ? null : Number(named) };
}

/** Who was drawn is drawn again. Who had to be inspected may have been: that is not known here, and nobody is. */
function contextOf({ decision, digestText }: DecidedGround, absent: readonly Cause[]): DecideContext {
  const leftOut = new Set<BuiltIn>(absent.flatMap((cause) => (cause.kind === 'engine' ? [cause.id] : [])));
  const isDrawn = decision.arm === 'RANDOM' && !leftOut.has('random');
  return {
    now: decision.decidedAt,
    trigger: 'EVENT',
    forced: [],
    behaviour: decision.engine,
    draw: () => (isDrawn ? 0 : undefined),
    digestText,
    leftOut,
  };
}

function hitsLeft({ hits }: Assessment, absent: readonly Cause[], cured: readonly Cause[]): readonly Hit[] {
  const isOf = (hit: Hit, causes: readonly Cause[]): boolean =>
    causes.some((one) => one.kind === 'hit' && one.rule === hit.rule && one.agency === hit.agency);
  const left = hits.filter((hit) => !isOf(hit, absent));
  return left.map((hit) => (isOf(hit, cured) ? { ...hit, current: false } : hit));
}

function unknownsLeft({ unknowns }: Assessment, absent: readonly Cause[]): Assessment['unknowns'] {
  const gone = new Set(absent.flatMap((cause) => (cause.kind === 'unknown' ? [cause.rule] : [])));
  return gone.size === 0 ? unknowns : unknowns.filter(({ definition }) => !gone.has(definition));
}
