/** What `features` tells of the table it has written: how many rows of which kind, what is not in it and why, and on what log it stands. */
import type { Arm } from '../core/events/decision';
import type { VerifyReport } from '../engine/verify';
import type { LeftOut, TrainingRow } from '../engine/learning/training-rows';
import { nothingLeftOut } from '../engine/learning/training-rows';
import { peakMegabytes } from './progress';

/** `hashed once`: without the secret, so that no other table has the same names. */
export type NamesKind = 'hashed' | 'hashed once' | 'clear';

export interface FeaturesSummary {
  readonly out: string;
  readonly references: NamesKind;
  readonly reports: VerifyReport[];
  readonly leftOut: LeftOut;
  readonly labels: { irregular: number; regular: number; unknown: number };
  /** Rows, and how many of them have a label. */
  readonly arms: Map<Arm, { rows: number; labelled: number }>;
  model: string;
  rows: number;
  unanswered: number;
  withheld: number;
}

export function emptySummary(out: string, references: NamesKind): FeaturesSummary {
  const labels = { irregular: 0, regular: 0, unknown: 0 };
  const counts = { model: '', rows: 0, unanswered: 0, withheld: 0 };
  return { out, references, reports: [], leftOut: nothingLeftOut(), labels, arms: new Map(), ...counts };
}

export function countRow(summary: FeaturesSummary, { answer, judged }: TrainingRow): void {
  const { label } = answer ?? {};
  summary.rows++;
  summary.labels[label === 1 ? 'irregular' : label === 0 ? 'regular' : 'unknown']++;
  if (answer === undefined) summary.unanswered++;
  summary.withheld += judged.withheld;
  const arm = summary.arms.get(judged.arm) ?? { rows: 0, labelled: 0 };
  arm.rows++;
  if (label !== undefined) arm.labelled++;
  summary.arms.set(judged.arm, arm);
}

/** Findings told; `verify` has them all. */
const SHOWN_FINDINGS = 5;

/** For stderr: everything that whoever trains on the table has to know of what is not in it. */
export function remarks(summary: FeaturesSummary): string {
  const { leftOut, withheld } = summary;
  const lines = summary.reports.flatMap(differences);
  const say = (count: number, what: string): void => void (count > 0 && lines.push(`${count} ${what}`));
  for (const [model, count] of leftOut.otherModels) say(count, `rows left out: judged by another model, ${model}`);
  say(leftOut.unjudged, 'rows left out: no model judged the decision that was answered');
  say(leftOut.young, 'rows left out: decided too lately for --matured, answers may still come');
  say(leftOut.outOfTime, 'rows left out: decided before --from, or not before --to');
  say(leftOut.unasked, 'answers to nothing that was decided in their flow and generation');
  say(withheld, 'texts left empty: not one word of at most 64 ASCII characters, so no codes');
  if (summary.references === 'hashed once')
    lines.push('no secret here: references are hashed for this table alone (--secret-file makes tables joinable)');
  return lines.map((line) => `features: ${line}\n`).join('');
}

function differences({ partition, findings, findingCount }: VerifyReport): readonly string[] {
  if (findingCount === 0) return [];
  const shown = findings.slice(0, SHOWN_FINDINGS).map(({ seq, kind, what }) => `  entry ${seq}: ${kind}: ${what}`);
  return [
    `task ${partition}: ${findingCount} differences between the log and its ledger; the table is written all the same, do not trust it`,
    ...shown,
  ];
}

export function asText(summary: FeaturesSummary): string {
  const { out, model, rows, unanswered, labels, arms, references } = summary;
  const of = (what: Parameters<typeof total>[1]): number => total(summary, what);
  const byArm = [...arms].sort().map(([arm, counts]) => `${arm} ${counts.rows} (${counts.labelled} labelled)`);
  return [
    `${out}: ${rows} rows of model ${model}, references ${references}`,
    `  labels: ${labels.irregular} irregular, ${labels.regular} without irregularity, ${labels.unknown} unknown (${unanswered} unanswered)`,
    `  arms: ${byArm.join(', ') || 'none'}`,
    `  log: ${of('entries')} entries, ${of('decisions')} decisions, ${of('findingCount')} differences (${peakMegabytes()} MB at most)`,
    '',
  ].join('\n');
}

export function asJson(summary: FeaturesSummary): object {
  const { reports: _, leftOut, arms, ...rest } = summary;
  const findings = total(summary, 'findingCount');
  const log = { entries: total(summary, 'entries'), decisions: total(summary, 'decisions'), findings };
  return {
    certificate: findings === 0,
    ...rest,
    arms: Object.fromEntries([...arms].sort()),
    leftOut: { ...leftOut, otherModels: Object.fromEntries(leftOut.otherModels) },
    log,
  };
}

function total({ reports }: FeaturesSummary, what: 'entries' | 'decisions' | 'findingCount'): number {
  return reports.reduce((sum, report) => sum + report[what], 0);
}
