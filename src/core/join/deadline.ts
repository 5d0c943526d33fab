/** Until when a flow waits: the earlier of its longest wait and the claimed time of loading, departure, arrival or presentation. */
import type { Content } from '../events/document';
import type { Consignment, FlowState } from './consignment-state';
import { valueOf } from './document-value';
import { milestonesOf } from './milestones';

const LOGISTICS_CLAIMS = ['loadingDateTime', 'departureDateTime', 'arrivalDateTime'] as const;
const PRESENTATION_CLAIM = ['presentationDateTime'] as const;
const MILESTONE_CLAIMS = ['loadedDateTime', 'departedDateTime', 'arrivedDateTime', 'presentedDateTime'] as const;

/** The consignment with the deadlines of its flows set to what is claimed now; fired ones stay as they are. */
export function withDeadlines(consignment: Consignment): Consignment {
  const claimedAt = earliestClaim(consignment);
  let changed = false;
  const flows = consignment.flows.map((flow) => {
    const deadline = flow.deadlineFired ? flow.deadline : deadlineOf(flow, claimedAt);
    if (deadline === flow.deadline) return flow;
    changed = true;
    return { ...flow, deadline };
  });
  return changed ? { ...consignment, flows } : consignment;
}

/** Epoch milliseconds; never before the first append plus the shortest wait. */
function deadlineOf(flow: Omit<FlowState, 'deadline'>, claimedAt: number | undefined): number {
  const latest = flow.enteredAt + flow.maxWaitMs;
  const wanted = claimedAt === undefined ? latest : Math.min(latest, claimedAt - flow.leadMs);
  return Math.max(wanted, flow.enteredAt + flow.minWaitMs);
}

/** The earliest claimed time of any step that needs a decision before it, epoch milliseconds. */
function earliestClaim(consignment: Consignment): number | undefined {
  let earliest: number | undefined;
  for (const document of consignment.documents) {
    if (document.type === 'logistics') {
      earliest = earlier(earliest, valueOf(document).current, LOGISTICS_CLAIMS);
      continue;
    }
    if (document.type !== 'declaration') continue;
    earliest = earlier(earliest, valueOf(document).current, PRESENTATION_CLAIM);
    for (const { kind, content } of document.versions) {
      if (kind === 'NOTICE') earliest = earlier(earliest, content, PRESENTATION_CLAIM);
    }
  }
  return earlier(earliest, milestonesOf(consignment), MILESTONE_CLAIMS);
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
