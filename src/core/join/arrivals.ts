/** How one record changes the consignment it belongs to. */
import type { Arrival, Refused } from '../events/arrival';
import type { DocumentType } from '../events/document';
import { compareText } from '../kernel/compare-text';
import type { Consignment, DocumentState, FlowState, Version } from './consignment-state';
import { withDeadlines } from './deadline';
import { keepDocuments } from './kept-documents';
import { compareDigests, insertVersion } from './version-order';
import type { Flow } from './flow';
import { UNASSIGNED } from './flow';
import { contentIn } from './version-content';

/** Rejected records remembered of one consignment: bounds what bad senders can make us hold. */
const KEPT_REFUSALS = 64;

const NO_FINDINGS: FlowState['findings'] = [];
const NO_REFUSALS: Consignment['refusals'] = [];

/** The consignment after a document of entry `seq`; the same object when the document was there already. */
export function foldArrival(
  flows: readonly Flow[],
  known: Consignment | undefined,
  arrival: Arrival,
  seq: number,
): Consignment {
  if (known === undefined) return joined(flows, opened(arrival), arrival, seq);
  if (known.closed) return foldIntoClosed(flows, known, arrival, seq);
  return joined(flows, known, arrival, seq);
}

/** A rejection never creates a consignment; an open one remembers it until it is made good, a closed one as unexpected. */
export function foldRefused(consignment: Consignment, refused: Refused): Consignment {
  if (consignment.closed) return disturbed(consignment, refused.appendTime);
  const { topic, partition, offset, code, sender, appendTime } = refused;
  const refusals = [...consignment.refusals, { topic, partition, offset, code, sender, appendTime }].slice(
    -KEPT_REFUSALS,
  );
  return { ...consignment, refusals, changedAt: Math.max(consignment.changedAt, appendTime) };
}

function opened(arrival: Arrival): Consignment {
  return {
    reference: arrival.reference,
    generation: arrival.appendTime,
    seq: 0,
    changedAt: arrival.appendTime,
    closed: false,
    afterClosure: 0,
    droppedDocuments: 0,
    documents: [],
    flows: [],
    refusals: NO_REFUSALS,
  };
}

function joined(flows: readonly Flow[], consignment: Consignment, arrival: Arrival, seq: number): Consignment {
  const documents = withVersion(consignment.documents, arrival);
  if (documents === undefined) return consignment;
  const { kept, dropped } = keepDocuments(documents, arrival.type);
  const states = entered(flows, consignment.flows, arrival);
  // Orders and payments claim no time of their own, but a flow they enter has to learn the times claimed before.
  const claims = arrival.type === 'logistics' || arrival.type === 'declaration' || states !== consignment.flows;
  return {
    reference: consignment.reference,
    generation: consignment.generation,
    seq,
    changedAt: Math.max(consignment.changedAt, arrival.appendTime),
    closed: consignment.closed,
    afterClosure: consignment.afterClosure,
    droppedDocuments: consignment.droppedDocuments + dropped,
    documents: kept,
    flows: claims ? withDeadlines(states, kept) : states,
    refusals: stillOpen(consignment, arrival),
  };
}

function foldIntoClosed(flows: readonly Flow[], closed: Consignment, arrival: Arrival, seq: number): Consignment {
  if (isKnown(closed, arrival)) return closed;
  if (arrival.type === 'outcome') return joined(flows, closed, arrival, seq);
  if (arrival.content.header.kind === 'WHOLE' && leads(flows, closed, arrival.type))
    return joined(flows, opened(arrival), arrival, seq);
  return disturbed(closed, arrival.appendTime);
}

function disturbed(closed: Consignment, at: number): Consignment {
  return { ...closed, afterClosure: closed.afterClosure + 1, changedAt: Math.max(closed.changedAt, at) };
}

/** Does a flow that judged the consignment begin with such a document? `unassigned` did not where another flow took over. */
function leads(flows: readonly Flow[], closed: Consignment, type: DocumentType): boolean {
  const judged = closed.flows.filter((state) => state.flow !== UNASSIGNED || closed.flows.length === 1);
  return flows.some((flow) => flow.leading === type && judged.some((state) => state.flow === flow.id));
}

function isKnown(consignment: Consignment, arrival: Arrival): boolean {
  const document = consignment.documents.find(
    (one) => one.type === arrival.type && one.id === arrival.content.header.documentId,
  );
  return document?.versions.some((version) => compareDigests(version.digest, arrival.digest) === 0) ?? false;
}

/** Undefined when this very document is there already. */
function withVersion(documents: readonly DocumentState[], arrival: Arrival): readonly DocumentState[] | undefined {
  const id = arrival.content.header.documentId;
  const at = documents.findIndex((document) => document.type === arrival.type && document.id === id);
  const known = documents[at];
  const added = versionOf(arrival);
  if (known === undefined) {
    const grown = [...documents, { derived: undefined, type: arrival.type, id, versions: [added], droppedVersions: 0 }];
    return settled(grown);
  }
  if (known.versions.some((version) => compareDigests(version.digest, arrival.digest) === 0)) return undefined;
  const { kept, dropped } = insertVersion(known.versions, added);
  const grown = [...documents];
  const droppedVersions = known.droppedVersions + dropped;
  grown[at] = { derived: undefined, type: known.type, id, versions: kept, droppedVersions };
  return grown;
}

/** Moves the last document to its place: the others are in order. */
function settled(documents: DocumentState[]): readonly DocumentState[] {
  for (let at = documents.length - 1; at > 0; at--) {
    const before = documents[at - 1];
    const last = documents[at];
    if (before === undefined || last === undefined || compareDocuments(before, last) <= 0) break;
    documents[at - 1] = last;
    documents[at] = before;
  }
  return documents;
}

function compareDocuments(a: DocumentState, b: DocumentState): number {
  return compareText(a.type, b.type) || compareText(a.id, b.id);
}

function versionOf(arrival: Arrival): Version {
  const { kind, version, issueDateTime, number, sender } = arrival.content.header;
  const { digest, topic, partition, offset, appendTime, schemaId, body, content } = arrival;
  return {
    kind,
    version,
    issueDateTime,
    number,
    digest,
    topic,
    partition,
    offset,
    appendTime,
    sender,
    schemaId,
    body,
    content,
    read: undefined,
  };
}

/** A later valid document on the same topic from the same sender makes a rejected one good. */
function stillOpen(consignment: Consignment, arrival: Arrival): Consignment['refusals'] {
  if (consignment.refusals.length === 0) return consignment.refusals;
  const sender = arrival.content.header.sender;
  return consignment.refusals.filter((refusal) => {
    const sameSource = refusal.topic === arrival.topic && (refusal.sender === null || refusal.sender === sender);
    return !sameSource;
  });
}

/** A whole enters every flow that it selects, or `unassigned`; anything else, and an outcome, waits there while nothing is. */
function entered(flows: readonly Flow[], known: readonly FlowState[], arrival: Arrival): readonly FlowState[] {
  if (arrival.type === 'outcome' || arrival.content.header.kind !== 'WHOLE')
    return known.length === 0 ? enter(flows, known, UNASSIGNED, arrival.appendTime) : known;
  let states = known;
  let selected = false;
  for (const flow of flows) {
    if (flow.id === UNASSIGNED || !flow.selects(arrival.type, arrival.content)) continue;
    selected = true;
    states = enter(flows, states, flow.id, arrival.appendTime);
  }
  return selected ? states : enter(flows, states, UNASSIGNED, arrival.appendTime);
}

/** Is there a whole document that no flow but `unassigned` selects? */
export function hasUnselectedWhole(flows: readonly Flow[], consignment: Consignment): boolean {
  return consignment.documents.some(
    (document) =>
      document.type !== 'outcome' &&
      document.versions.some((version) => {
        const content = version.kind === 'WHOLE' ? contentIn(version) : undefined;
        if (content === undefined) return false;
        return !flows.some((flow) => flow.id !== UNASSIGNED && flow.selects(document.type, content));
      }),
  );
}

function enter(flows: readonly Flow[], states: readonly FlowState[], id: string, at: number): readonly FlowState[] {
  const flow = flows.find((one) => one.id === id);
  if (flow === undefined || states.some((state) => state.flow === id)) return states;
  // Written out in one literal: one object shape for all flow states keeps every read of them fast.
  const state: FlowState = {
    flow: id,
    enteredAt: at,
    maxWaitMs: flow.maxWaitMs,
    minWaitMs: flow.minWaitMs,
    leadMs: flow.leadMs,
    keepMs: flow.keepMs,
    deadline: Math.max(at + flow.maxWaitMs, at + flow.minWaitMs),
    deadlineFired: false,
    revision: 0,
    withdrawn: false,
    expired: false,
    respondBy: null,
    outcome: null,
    measure: null,
    open: false,
    content: '',
    basis: '',
    findings: NO_FINDINGS,
  };
  const grown = [...states, state];
  return grown.length > 1 ? grown.sort((a, b) => compareText(a.flow, b.flow)) : grown;
}
