/** What a trader is asked to supply, from public rules alone: in which words, which documents and elements, by which agency. */
import { BUILT_IN, type BuiltIn } from '../../core/decide/built-in';
import { cureOfMeasure, cureOfReason, type Cure } from '../../core/decide/cure';
import { isSticky, outcomeOf } from '../../core/decide/strength';
import type { Measure } from '../../core/events/decision';
import type { CompiledRule } from '../../edge/policy/compile-rule';
import { INPUT_TOPICS } from '../../edge/topics';
import { cureText } from './cure-words';
import { cureFor, documentsLacked } from './documents-lacked';
import type { Explanation, FlowExplanation, RejectedRecord, RuleExplanation } from './explanation';
import { elementsAt, elementsRead, traderDocument, type TraderDocument, type TraderElement } from './trader-elements';
import type { Words } from './words';

export interface Demand {
  readonly agency: { readonly id: string; readonly title: string };
  readonly text: string;
  /** What settles it, by the rule's own measure alone: not by points, nor by what else is open. */
  readonly cure: { readonly kind: Cure; readonly text: string };
  readonly documents: readonly TraderDocument[];
  readonly elements: readonly TraderElement[];
  /** Until when, epoch ms, where it is not the flow's limit date. */
  readonly until: number | null;
}

/** What demands follow from. `ownLines`: numbers of lines and items may be told. */
export interface DemandGround extends Pick<Explanation, 'rejected' | 'agencies'> {
  readonly explained: FlowExplanation;
  readonly words: Words;
  readonly lead: string;
  /** More unknown rules than this ask for something. */
  readonly unknownLimit: number;
  readonly ownLines: boolean;
  readonly ruleOf: (id: string) => CompiledRule | undefined;
}

/** Documents first, then what the rules ask for in the order of the policy, then what is absent. */
export function demandsOf(ground: DemandGround): readonly Demand[] {
  const { explained } = ground;
  if (explained.decision === undefined) return awaitedDemands(ground);
  const rules = explained.rules.filter(({ disclosure }) => disclosure === 'public');
  const hits = rules.filter(({ result, answered }) => result === 'hit' && !answered);
  const unknown = rules.filter(({ result }) => result === 'unknown');
  const builtIn = new Set(hits.flatMap(({ rule }) => builtInOf(rule) ?? []));
  const demands = [
    ...[...builtIn].flatMap((by) => builtInDemands(by, ground)),
    ...hits.filter(asksByItself).flatMap((rule) => ruleDemands(rule, ground)),
    ...unknownDemands(unknown, builtIn.has('unknowns'), ground),
  ];
  // The limit has passed for nobody who was asked for nothing.
  if (demands.length > 0 && builtIn.has('expired')) demands.push(demandOf(ground, ground.lead, 'expired', 'answer'));
  return demands;
}

function awaitedDemands(ground: DemandGround): readonly Demand[] {
  const required = ground.explained.awaited.filter(({ need }) => need === 'required');
  return required.map(({ document, until }) => ({
    ...demandOf(ground, ground.lead, 'incomplete', 'document'),
    documents: [traderDocument(document)],
    until,
  }));
}

function builtInOf(rule: string): BuiltIn | undefined {
  return BUILT_IN.find((id) => id === rule);
}

function builtInDemands(by: BuiltIn, ground: DemandGround): readonly Demand[] {
  const demand = demandOf(ground, ground.lead, by, cureOfReason(by));
  switch (by) {
    case 'incomplete':
      return [{ ...demand, documents: ground.explained.missing.map(traderDocument) }];
    case 'rejected':
      return [{ ...demand, ...rejectedPlaces(ground.rejected, ground.ownLines) }];
    case 'unassigned':
    case 'afterClosure':
    case 'versionsDropped':
    case 'unapplied':
      return [demand];
    // These are told elsewhere, or to nobody.
    case 'unknowns':
    case 'expired':
    case 'cancelled':
    case 'assigned':
    case 'random':
      return [];
  }
}

function rejectedPlaces(
  rejected: readonly RejectedRecord[],
  ownLines: boolean,
): Pick<Demand, 'documents' | 'elements'> {
  const open = rejected.filter((one) => one.open);
  const types = open.flatMap(({ topic }) => INPUT_TOPICS.find((input) => input.topic === topic)?.type ?? []);
  return {
    documents: [...new Set(types)].map(traderDocument),
    elements: elementsAt(
      open.flatMap(({ pointer }) => (pointer === null ? [] : [{ document: null, pointer }])),
      ownLines,
    ),
  };
}

/**
 * Whether a hit asks for something by the rule's own right. What stands only because all points together once reached an
 * inspection does not: a trader who has corrected it must not learn of those points.
 */
function asksByItself({ rule, measure, points, standing }: RuleExplanation): boolean {
  if (builtInOf(rule) !== undefined) return false;
  if (standing) return measure !== null && isSticky(measure);
  return points > 0 || asksFor(measure);
}

function asksFor(measure: Measure | null): boolean {
  return measure !== null && outcomeOf(measure) !== 'RELEASE';
}

function ruleDemands(rule: RuleExplanation, ground: DemandGround): readonly Demand[] {
  const allShown = rule.instances.length > 0 && rule.instanceCount === rule.instances.length;
  const agencies = allShown ? new Set(rule.instances.map(({ agency }) => agency)) : new Set(rule.agencies);
  const lacked = documentsLacked(ground.ruleOf(rule.rule), ground.explained.missing);
  const cure = cureFor(cureOfMeasure(rule.measure ?? undefined), lacked);
  const documents = lacked.map(traderDocument);
  return [...agencies].map((agency) => {
    const instances = rule.instances.filter((instance) => instance.agency === agency);
    return {
      ...demandOf(ground, agency, rule.rule, cure),
      documents,
      elements: elementsRead(instances, ground.ownLines),
    };
  });
}

/**
 * What is absent, of public rules alone: whether there is too much of it is counted anew without the restricted ones. What
 * a missing document would state is not asked for beside the document.
 */
function unknownDemands(unknown: readonly RuleExplanation[], isCalled: boolean, ground: DemandGround): Demand[] {
  const { missing } = ground.explained;
  const areTooMany = isCalled && unknown.length > ground.unknownLimit;
  const asking = unknown.filter(({ whenUnknown }) => areTooMany || asksFor(whenUnknown));
  // Rules that only are too many together are the lead agency's.
  const askers = (rule: RuleExplanation): readonly string[] =>
    asksFor(rule.whenUnknown) ? rule.agencies : [ground.lead];
  return [...new Set(asking.flatMap(askers))].flatMap((agency) => {
    const absent = asking.filter((rule) => askers(rule).includes(agency)).flatMap((rule) => rule.absent);
    const fresh = absent.filter(({ document }) => document === null || !missing.includes(document));
    if (fresh.length === 0 && missing.length > 0) return [];
    const elements = fresh.filter(({ document, presence }) => document === null || presence === 'present');
    const others = fresh.flatMap(({ document, presence }) => (presence === 'present' ? [] : (document ?? [])));
    const documents = [...new Set(others)].map(traderDocument);
    const cure = elements.length === 0 && documents.length > 0 ? 'document' : 'complete';
    const demand = demandOf(ground, agency, 'unknowns', cure);
    return [{ ...demand, documents, elements: elementsAt(elements, ground.ownLines) }];
  });
}

function demandOf({ agencies, words }: DemandGround, agency: string, rule: string, cure: Cure): Demand {
  return {
    agency: { id: agency, title: agencies.get(agency) ?? agency },
    text: words.texts[rule]?.trader ?? '',
    cure: { kind: cure, text: cureText(cure, words) },
    documents: [],
    elements: [],
    until: null,
  };
}
