/** What would change the decision of a world's consignment, and the same by trying every subset of its causes. */
import { counterfactualOf, type Counterfactual, type Ways } from '../../src/core/decide/counterfactual';
import { causesOf, type Cause } from '../../src/core/decide/causes';
import { decideWithout, type DecidedGround } from '../../src/core/decide/decide-without';
import type { Decision } from '../../src/core/events/decision';
import { assess } from '../../src/core/score/score';
import type { Policy } from '../../src/core/decide/judge';
import { digestText } from '../../src/engine/digest-text';
import type { World } from './given';

/** What the decision of a flow stands on. */
export function groundOf(policy: Policy, world: World, id = 'shop'): DecidedGround {
  const consignment = world.consignment();
  const flow = policy.flowOf(id);
  const state = consignment?.flows.find((one) => one.flow === id);
  if (consignment === undefined || flow === undefined || state === undefined) throw new Error(`${id}: not there`);
  const assessment = assess(policy, flow, state, consignment, digestText);
  return { policy, flow, state, consignment, assessment, decision: world.decision(id), digestText };
}

export function changeOf(policy: Policy, world: World, id = 'shop'): Counterfactual {
  const found = counterfactualOf(groundOf(policy, world, id));
  if (found === undefined) throw new Error('nothing is asked, or the decision cannot be repeated');
  return found;
}

/** Ways as text, one a line: `A answer + B correct: HOLD RFI`. */
export function waysOf({ ways }: Ways): readonly string[] {
  return ways.map(({ without, outcome, measure }) => {
    const named = without.map(({ cause, cure }) => `${cause.id} ${cure}`).join(' + ');
    return `${named}: ${outcome} ${measure}`;
  });
}

/**
 * Judges every subset of the causes once, and tells all sets that change what is asked about and of which no proper subset
 * does, by their ids, smaller ones first.
 */
export function bruteForce(ground: DecidedGround): (isChanged: (decision: Decision) => boolean) => readonly string[][] {
  const judge = decideWithout(ground);
  if (judge === undefined) throw new Error('the decision cannot be repeated');
  const causes = causesOf(ground.decision, ground.assessment);
  const inMask = (mask: number): readonly Cause[] => causes.filter((_, place) => (mask & (1 << place)) !== 0);
  const masks = Array.from({ length: 2 ** causes.length - 1 }, (_, index) => index + 1);
  masks.sort((a, b) => sizeOf(a) - sizeOf(b) || a - b);
  const judged = masks.map((mask) => ({ mask, decision: judge(inMask(mask)) }));
  return (isChanged) => {
    const found: number[] = [];
    for (const { mask, decision } of judged) {
      if (!found.some((one) => (one & mask) === one) && isChanged(decision)) found.push(mask);
    }
    return found.map((mask) => inMask(mask).map(named));
  };
}

export function named({ id, agency }: Cause): string {
  return `${id} ${agency}`;
}

function sizeOf(mask: number): number {
  return mask === 0 ? 0 : (mask & 1) + sizeOf(mask >> 1);
}
