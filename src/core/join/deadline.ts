/** Until when a flow waits: the earlier of its longest wait and the claimed time of loading, departure, arrival or presentation. */
import type { Content } from '../events/document';
import type { Consignment, FlowState } from './consignment-state';
import { currentOf, valueOf } from './document-value';
import { milestonesOf } from './milestones';
import { noticeIn } from './version-content';
import { withDeadline } from './with-flows';

const LOGISTICS_CLAIMS = ['loadingDateTime', 'departureDateTime', 'arrivalDateTime'] as const;
const PRESENTATION_CLAIM = ['presentationDateTime'] as const;
const MILESTONE_CLAIMS = ['loadedDateTime', 'departedDateTime', 'arrivedDateTime', 'presentedDateTime'] as const;

/** What it reads of documents that are no notices, for who reads ahead. */
export const CLAIMED_TIMES = { logistics: LOGISTICS_CLAIMS, declaration: PRESENTATION_CLAIM };

/** The flows with their deadlines set to what the documents claim now; fired ones stay as they are. */
export function withDeadlines(flows: readonly FlowState[], documents: Consignment['documents']): readonly FlowState[] {
  const claimedAt = earliestClaim(documents);
  let moved: FlowState[] | undefined;
  for (let at = 0; at < flows.length; at++) {
    const flow = flows[at];
    if (flow === undefined || flow.deadlineFired) continue;
    const deadline = deadlineOf(flow, claimedAt);
    if (deadline !== flow.deadline) (moved ??= [...flows])[at] = withDeadline(flow, deadline);
  }
  return moved ?? flows;
}

/** Epoch milliseconds; never before the first append plus the shortest wait. */
function deadlineOf(flow: Omit<FlowState, 'deadline'>, claimedAt: number | undefined): number {
  const latest = flow.enteredAt + flow.maxWaitMs;
  const wanted = claimedAt === undefined ? latest : Math.min(latest, claimedAt - flow.leadMs);
  return Math.max(wanted, flow.enteredAt + flow.minWaitMs);
}

/** The earliest claimed time of any step that needs a decision before it, epoch milliseconds. */
function earliestClaim(documents: Consignment['documents']): number | undefined {
  let earliest: number | undefined;
  for (const document of documents) {
    if (document.type === 'logistics') {
      earliest = earlier(earliest, currentOf(valueOf(document)), LOGISTICS_CLAIMS);
      continue;
    }
    if (document.type !== 'declaration') continue;
    earliest = earlier(earliest, currentOf(valueOf(document)), PRESENTATION_CLAIM);
    for (const version of document.versions) earliest = earlier(earliest, noticeIn(version), PRESENTATION_CLAIM);
  }
  return earlier(earliest, milestonesOf(documents), MILESTONE_CLAIMS);
}

function earlier(
  known: number | undefined,
  content: Content | undefined,
  fields: readonly string[],
): number | undefined {
  if (content === undefined) return known;
  let earliest = known;
  for (const field of fields) {
    const at = content[field];
    if (typeof at === 'number' && (earliest === undefined || at < earliest)) earliest = at;
  }
  return earliest;
}
