/** `tidewaiter report`: what a customs team asks of a day: outcomes by flow and agency, top reasons, planted anomalies found. */
import Table from 'cli-table3';
import type { Decision } from '../core/events/decision';
import { hex } from '../core/kernel/hex';
import type { Family } from './stopped-by';
import { modelRules, plantedFamilies, stoppedBy } from './stopped-by';
import { decisionOf, decisionRecords } from './published-decisions';
import type { ReadingOptions } from './reading-options';
import { reading } from './reading';

export interface ReportOptions extends ReadingOptions {
  /** What `generate --truth` wrote: planted anomalies, one a line. */
  readonly truth?: string | undefined;
  readonly json: boolean;
}

interface Report {
  readonly consignments: number;
  readonly decisions: number;
  readonly byFlow: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly byAgency: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly reasons: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, Family>;
}

const TOP_REASONS = 15;
const NO_ROW_LINES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** Of the last revision of every consignment and flow. Resolves to the exit code. */
export async function reportCommand(options: ReportOptions): Promise<number> {
  return reading(options, async ({ log, outputs, policies }) => {
    const last = new Map<string, Decision>();
    let decisions = 0;
    for await (const record of decisionRecords(log)) {
      const decision = decisionOf(record, outputs);
      decisions++;
      last.set(`${decision.reference} ${decision.flow}`, decision);
    }
    const asking = new Map(
      policies.activations().map(({ loaded }) => [hex(loaded.bundle.hash), modelRules(loaded)] as const),
    );
    const asksModel = ({ policy }: Decision, rule: string): boolean => asking.get(hex(policy))?.has(rule) ?? false;
    const families = plantedFamilies(options.truth, stoppedBy(last.values(), asksModel));
    const report = { ...summarise(last, decisions), families };
    process.stdout.write(options.json ? `${JSON.stringify(report, plain)}\n` : asText(report));
    return 0;
  });
}

function summarise(last: ReadonlyMap<string, Decision>, decisions: number): Omit<Report, 'families'> {
  const byFlow = new Map<string, Map<string, number>>();
  const byAgency = new Map<string, Map<string, number>>();
  const reasons = new Map<string, number>();
  const consignments = new Set<string>();
  for (const decision of last.values()) {
    consignments.add(decision.reference);
    add(byFlow, decision.flow, `${decision.outcome} ${decision.measure}`);
    for (const { agency, outcome, measure } of decision.agencies) add(byAgency, agency, `${outcome} ${measure}`);
    for (const { rule } of decision.reasons) reasons.set(rule, (reasons.get(rule) ?? 0) + 1);
  }
  return {
    consignments: consignments.size,
    decisions,
    byFlow,
    byAgency,
    reasons,
  };
}

function add(into: Map<string, Map<string, number>>, row: string, column: string): void {
  const counts = into.get(row) ?? new Map<string, number>();
  counts.set(column, (counts.get(column) ?? 0) + 1);
  into.set(row, counts);
}

function asText(report: Report): string {
  const parts = [
    `${report.consignments} consignments, ${report.decisions} decisions`,
    counted('flow', report.byFlow),
    counted('agency', report.byAgency),
    table(['reason', 'consignments'], [...report.reasons].sort((a, b) => b[1] - a[1]).slice(0, TOP_REASONS)),
  ];
  if (report.families.size > 0) {
    const rows = [...report.families]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { byRules, byBoth, byModel, missed }]) => [name, byRules, byBoth, byModel, missed]);
    parts.push(table(['planted anomaly', 'found by rules', 'by both', 'by the model alone', 'missed'], rows));
  }
  return `${parts.join('\n')}\n`;
}

function counted(title: string, counts: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([row, columns]) =>
      [...columns].sort((a, b) => b[1] - a[1]).map(([column, count]) => [row, column, count]),
    );
  return table([title, 'outcome and measure', 'consignments'], rows);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const drawn = new Table({ head: [...head], style: { head: [], border: [] }, chars: NO_ROW_LINES });
  for (const row of rows) drawn.push([...row]);
  return drawn.toString();
}

function plain(_key: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
