/** What a published decision leaves in the state: which revision stands, what it asked for and until when. */
import type { Decision, Reason } from '../events/decision';
import type { DigestText } from '../kernel/digest';
import { compareText } from '../kernel/compare-text';
import type { Consignment, Finding, FlowState } from './consignment-state';
import { withFlows } from './with-flows';

/** Findings kept for one flow: bounds what outcomes can still answer. */
const KEPT_FINDINGS = 256;

/** The consignment after its own decision was published. */
export function foldDecision(consignment: Consignment, decision: Decision, digest: DigestText): Consignment {
  const flows = [...consignment.flows];
  for (let at = 0; at < flows.length; at++) {
    const flow = flows[at];
    if (flow?.flow === decision.flow) flows[at] = decided(flow, decision, digest);
  }
  return withFlows(consignment, flows);
}

/**
 * Everything but basis and times that makes a decision worth publishing when it differs, as text: what was asked, of
 * whom, and why. Absent elements, which are long and many, stand in it as a digest.
 */
export function contentOf(decision: Decision, digest: DigestText): string {
  const { measure, finality, points, arm, agencies, reasons, missing, unknowns } = decision;
  let text = `${measure} ${finality} ${points} ${arm}`;
  for (const agency of agencies) text += `|${agency.agency} ${agency.measure} ${agency.calledBy.join(' ')}`;
  for (const reason of reasons) {
    text += `|${reason.rule} ${reason.agency} ${reason.finding} ${reason.points}`;
    text += `${reason.standing ? ' standing' : ''}${reason.answered ? ' answered' : ''}`;
  }
  if (missing.length > 0) text += `|missing ${missing.join(' ')}`;
  if (unknowns.length > 0) text += `|${digestOfUnknowns(unknowns, digest)}`;
  // A reason names a finding, which is found once.
  return reasons.length === 0 ? shared(text) : whole(text);
}

/** Not the chain of pieces it was put together from, which a state would keep: asked for a character a text becomes one piece. */
function whole(text: string): string {
  return text.charCodeAt(0) < 0 ? '' : text;
}

/** Unknowns repeat from consignment to consignment: so many digests of their texts are remembered. */
const REMEMBERED = 1_000;
const digests = new Map<string, string>();
const contents = new Map<string, string>();

/** One text for all that are equal. */
function shared(text: string): string {
  const known = contents.get(text);
  if (known !== undefined) return known;
  if (contents.size >= REMEMBERED) contents.clear();
  contents.set(text, text);
  return text;
}

const digestsOfShared = new WeakMap<Decision['unknowns'], string>();

/** A frozen list is one that many decisions share. */
function digestOfUnknowns(unknowns: Decision['unknowns'], digest: DigestText): string {
  let known = digestsOfShared.get(unknowns);
  if (known !== undefined) return known;
  let text = '';
  for (const { rule, elements } of unknowns) text += `${rule}:${elements.join(' ')};`;
  known = digests.get(text);
  if (known === undefined) {
    if (digests.size >= REMEMBERED) digests.clear();
    known = digest(text).slice(0, 32);
    digests.set(text, known);
  }
  if (Object.isFrozen(unknowns)) digestsOfShared.set(unknowns, known);
  return known;
}

/** Which records a decision stands on, as text. */
export function basisOf(decision: Decision): string {
  let text = '';
  for (const { topic, offset } of decision.basis) text += `${topic}:${offset} `;
  return whole(text);
}

/** Must somebody still do something about it? */
export function isOpen(decision: Pick<Decision, 'outcome' | 'measure'>): boolean {
  return decision.outcome !== 'RELEASE' && decision.measure !== 'WITHDRAWN';
}

function decided(flow: FlowState, decision: Decision, digest: DigestText): FlowState {
  return {
    flow: flow.flow,
    enteredAt: flow.enteredAt,
    maxWaitMs: flow.maxWaitMs,
    minWaitMs: flow.minWaitMs,
    leadMs: flow.leadMs,
    keepMs: flow.keepMs,
    deadline: flow.deadline,
    deadlineFired: flow.deadlineFired,
    revision: decision.revision,
    withdrawn: decision.measure === 'WITHDRAWN',
    expired: isOpen(decision) && (flow.expired || decision.trigger === 'RESPOND_BY'),
    respondBy: decision.respondBy,
    outcome: decision.outcome,
    measure: decision.measure,
    open: isOpen(decision),
    content: contentOf(decision, digest),
    basis: basisOf(decision),
    findings: foldFindings(flow.findings, decision.reasons, decision.revision),
  };
}

function foldFindings(findings: readonly Finding[], reasons: readonly Reason[], revision: number): readonly Finding[] {
  if (reasons.length === 0) return findings;
  const folded = [...findings];
  for (const reason of reasons) {
    const at = folded.findIndex(
      (known) => known.key === reason.finding && known.agency === reason.agency && known.lastRevision >= revision - 1,
    );
    const known = folded[at];
    if (known !== undefined) folded[at] = { ...known, lastRevision: revision };
    else
      folded.push({
        agency: reason.agency,
        rule: reason.rule,
        key: reason.finding,
        firstRevision: revision,
        lastRevision: revision,
      });
  }
  folded.sort(
    (a, b) => a.firstRevision - b.firstRevision || compareText(a.agency, b.agency) || compareText(a.key, b.key),
  );
  return folded.slice(-KEPT_FINDINGS);
}
