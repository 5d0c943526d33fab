/** What an audit of random checks found, as text and as JSON. */
import Table from 'cli-table3';
import type { Disagreement, EpochAudit, FlowAudit } from '../engine/selection/audit-epoch';
import type { CommitmentCheck } from '../engine/selection/commitment';
import type { Citation, KnownEpoch } from '../engine/selection/known-epochs';
import { timeText } from './selection-epochs';
import { paragraph } from './explain-layout';
import { harmless } from './terminal-text';

export interface Audited {
  readonly epoch: KnownEpoch;
  readonly commitment: CommitmentCheck;
  /** Undefined where no entry commits to the secret: nothing can be said of the draws. */
  readonly draws: EpochAudit | undefined;
}

/** Findings printed before the rest is only counted. */
const SHOWN_FINDINGS = 50;

/** The last line has the counts. */
export function auditLines({ epoch, commitment, draws }: Audited): readonly string[] {
  return [
    `Random checks of the epoch from ${timeText(epoch.begin)} to ${timeText(epoch.end)}`,
    ...paragraph('  ', commitmentText(epoch, commitment)),
    ...commitment.others.map((other) => `  ${citationText(other)} commits to another secret: ${other.digest}`),
    ...(draws === undefined ? ['random checks not audited: no ledger entry commits to this secret'] : drawLines(draws)),
  ];
}

function commitmentText({ begin }: KnownEpoch, { digest, cited, isBefore }: CommitmentCheck): string {
  if (cited === undefined) return `The secret has commitment ${digest}.`;
  const first = `The secret has commitment ${digest}, which ${citationText(cited)} cites first, at ${timeText(cited.now)}`;
  return isBefore
    ? `${first}: before the epoch began.`
    : `${first}: only after the epoch began at ${timeText(begin)}, which is weaker, as what had come by then may have been known.`;
}

function citationText({ task, seq }: Citation): string {
  return `entry ${seq} of task ${task}`;
}

function drawLines({ flows, findings, findingCount, elsewhere }: EpochAudit): readonly string[] {
  const shown = findings.slice(0, SHOWN_FINDINGS).map((finding) => `  ${findingText(finding)}`);
  const more = findingCount > shown.length ? [`  ... and ${findingCount - shown.length} more`] : [];
  const draws = flows.reduce((sum, flow) => sum + flow.draws, 0);
  const random = flows.reduce((sum, flow) => sum + flow.random, 0);
  return [
    ...(flows.length === 0 ? ['  nothing was decided of what came in it'] : tableOf(flows)),
    ...flows
      .filter((flow) => !isFair(flow))
      .map((flow) => `  ${flow.flow}: a fair draw leaves this range once in a hundred`),
    ...(elsewhere === 0
      ? []
      : [`  ${elsewhere} decisions of this time are of another epoch, as their policies have it`]),
    ...shown,
    ...more,
    `random checks audited: ${draws} draws, ${random} random, ${findingCount} disagreements`,
  ];
}

function isFair({ random, fair }: FlowAudit): boolean {
  return fair.low <= random && random <= fair.high;
}

function findingText({ reference, flow, revision, arm, drawnPpm, ratePpm }: Disagreement): string {
  const rate = ratePpm === null ? 'its policy is not on the policies topic' : `rate ${ratePpm} ppm`;
  return `${harmless(reference)} ${harmless(flow)} revision ${revision}: ${arm}, drawn ${drawnPpm} ppm, ${rate}`;
}

const PLAIN = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };
const HEAD = ['Flow', 'Decisions', 'Obligatory', 'Withdrawn', 'Draws', 'Expected', 'Random', 'Fair range (99 %)'];

function tableOf(flows: readonly FlowAudit[]): readonly string[] {
  const colAligns = HEAD.map((_, column) => (column === 0 ? ('left' as const) : ('right' as const)));
  const table = new Table({ head: HEAD, colAligns, style: { head: [], border: [] }, chars: PLAIN });
  for (const { flow, compared, mandatory, withdrawn, draws, expectedRandom, random, fair } of flows) {
    const range = `${fair.low} to ${fair.high}`;
    table.push([harmless(flow), compared, mandatory, withdrawn, draws, expectedRandom.toFixed(1), random, range]);
  }
  return table.toString().split('\n');
}

/** Times in ISO 8601, UTC. */
export function auditJson({ epoch, commitment, draws }: Audited): object {
  const { digest, cited, isBefore, others } = commitment;
  return {
    epoch: { begin: timeText(epoch.begin), end: timeText(epoch.end) },
    commitment: digest,
    cited: cited === undefined ? null : { ...citationJson(cited), before: isBefore },
    otherCommitments: others.map((other) => ({ commitment: other.digest, cited: citationJson(other) })),
    flows: draws?.flows.map((flow) => ({ ...flow, isFair: isFair(flow) })) ?? null,
    findings: draws?.findings.map((one) => ({ ...one, generation: timeText(one.generation) })) ?? null,
    findingCount: draws?.findingCount ?? null,
    elsewhere: draws?.elsewhere ?? null,
  };
}

function citationJson({ task, seq, now }: Citation): object {
  return { task, entry: seq, time: timeText(now) };
}
