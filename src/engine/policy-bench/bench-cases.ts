/** Consignments made ready to be judged again and again: per flow a frame each, with the items that rules run over. */
import type { Consignment, FlowState } from '../../core/join/consignment-state';
import type { Flow } from '../../core/join/flow';
import type { Policy } from '../../core/decide/judge';
import type { Frame } from '../../core/score/condition/frame';
import type { Item } from '../../core/score/items';
import { itemsOf } from '../../core/score/items';
import type { Rule } from '../../core/score/rule';
import { frameOf } from '../../core/score/score';
import { bind, voicesOf } from '../../core/score/worlds';

export interface BenchCase {
  readonly frame: Frame;
  readonly state: FlowState;
  readonly consignment: Consignment;
}

export interface FlowCases {
  readonly flow: Flow;
  readonly cases: readonly BenchCase[];
}

/** `perFlow`: so many of each flow at most. What the documents say now is bound; flows that have no consignment are left out. */
export function benchCases(policy: Policy, states: Iterable<Consignment>, perFlow: number): readonly FlowCases[] {
  const byFlow = new Map<string, BenchCase[]>();
  for (const consignment of states) {
    for (const state of consignment.flows) {
      const flow = policy.flowOf(state.flow);
      const cases = byFlow.get(state.flow) ?? [];
      if (flow === undefined || state.withdrawn || consignment.closed || cases.length >= perFlow) continue;
      const frame = frameOf(policy, flow, state, consignment);
      const { order, payment, logistics, declaration } = voicesOf(consignment);
      bind(frame, {
        order: order.current[0],
        payment: payment.current[0],
        logistics: logistics.current[0],
        declaration: declaration.current[0],
      });
      cases.push({ frame, state, consignment });
      byFlow.set(state.flow, cases);
    }
  }
  return policy.flows.flatMap((flow) => {
    const cases = byFlow.get(flow.id);
    return cases === undefined ? [] : [{ flow, cases }];
  });
}

/** Over what one rule runs in one case; `items` is undefined where it runs once, or where its class is absent. */
export interface RuleRun {
  readonly frame: Frame;
  readonly items: readonly Item[] | undefined;
  readonly isAbsent: boolean;
}

/** Finding the items is the set's work, done once for all rules over a class: it is not in the cost of one. */
export function runsOf({ each }: Rule, cases: readonly BenchCase[]): readonly RuleRun[] {
  return cases.map(({ frame }) => {
    if (each === undefined) return { frame, items: undefined, isAbsent: false };
    const items = itemsOf(frame[each.type as 'order'], each);
    return { frame, items, isAbsent: items === undefined };
  });
}
