/** Both sides next to each other, as text for a terminal and for README.md. */
import type { Drained } from './drain';
import type { Paced } from './paced';
import type { Share } from './profile';

export interface Sides<A> {
  readonly ours: readonly A[];
  readonly peer: readonly A[];
}

/** Drains by two workers; and by one and by two that are each held to a part of the machine, where that can be had. */
export interface Scaled {
  readonly consignments: number;
  readonly two: readonly Drained[];
  readonly held: readonly { readonly to: string; readonly one: readonly Drained[]; readonly two: readonly Drained[] }[];
}

export interface Results {
  readonly about: string;
  readonly drains: readonly (Sides<Drained> & { readonly consignments: number; readonly events: number })[];
  /** Of the smallest size, with the reference policy. */
  readonly reference: readonly Drained[] | undefined;
  readonly two: readonly Scaled[];
  readonly paced: (Sides<Paced> & { readonly rate: number; readonly seconds: number }) | undefined;
  readonly profile: readonly Share[];
  readonly profiled: number;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
}

type Row = readonly string[];

/** Min / median / max where there are several runs. */
export function textOf(results: Results): string {
  const parts = [results.about];
  for (const { consignments, events, ours, peer } of results.drains)
    parts.push(
      table([
        [`drain, ${grouped(consignments)} consignments (${grouped(events)} events)`, ...HEADS],
        ...drainRows(ours, peer),
      ]),
    );
  const { reference, two, paced } = results;
  if (reference !== undefined) parts.push(referenceText(results, reference));
  for (const scaled of two) parts.push(twoText(results, scaled));
  if (paced !== undefined) {
    const head = `paced, ${grouped(paced.rate)} events/s for ${paced.seconds} s`;
    parts.push(table([[head, ...HEADS], ...pacedRows(paced.ours, paced.peer)]));
  }
  if (results.profile.length > 0) parts.push(profileText(results));
  return `${parts.join('\n\n')}\n`;
}

const HEADS = ['tidewaiter', 'Kafka Streams peer', 'ratio of medians'];

function drainRows(ours: readonly Drained[], peer: readonly Drained[]): readonly Row[] {
  const row = rowOf(ours, peer);
  return [
    row('events per CPU-second of the worker (must: 0.8, aim 1.2)', (one) => one.eventsPerCpuSecond),
    row('events/s (must: 20,000)', (one) => one.eventsPerSecond),
    row('events/s, second half', (one) => one.secondHalfPerSecond),
    row('CPU s', (one) => one.cpuSeconds, 2),
    row('start-up CPU s, not counted above', (one) => one.startupCpuSeconds, 2),
    row('broker CPU s', (one) => one.brokerCpuSeconds, 2),
    row('most resident, MiB', (one) => one.peakMebibytes),
    row('decisions', (one) => one.decisions),
    row('consignments decided', (one) => one.decided),
    row('bytes of a decision', (one) => one.decisionBytes),
  ];
}

function pacedRows(ours: readonly Paced[], peer: readonly Paced[]): readonly Row[] {
  const row = rowOf(ours, peer);
  return [
    row('event due → decision received, p50 ms', (one) => one.p50, 1),
    row('p99 ms (must: 100)', (one) => one.p99, 1),
    row('p99.9 ms', (one) => one.p999, 1),
    row('most, ms', (one) => one.most, 1),
    row('consignments completed', (one) => one.completed),
    row('of them decided', (one) => one.decided),
    row('CPU of the worker, cores', (one) => one.cpuShare, 2),
    row('CPU of the broker, cores', (one) => one.brokerCpuShare, 2),
    row('CPU of the broker, µs an event (must: less)', (one) => one.brokerMicrosecondsPerEvent, 1),
  ];
}

function rowOf<A>(ours: readonly A[], peer: readonly A[]) {
  return (name: string, value: (run: A) => number, digits = 0): Row => {
    const ratio = medianOf(ours.map(value)) / medianOf(peer.map(value));
    return [name, spread(ours.map(value), digits), spread(peer.map(value), digits), ratio.toFixed(2)];
  };
}

function referenceText({ profiled }: Results, runs: readonly Drained[]): string {
  const bytes = medianOf(runs.map((run) => run.decisionBytes));
  return `The reference policy on ${grouped(profiled)} consignments: ${speedText(runs)}, decisions of ${grouped(bytes)} bytes.`;
}

function twoText({ drains }: Results, { consignments, two, held }: Scaled): string {
  const one = drains.find((drain) => drain.consignments === consignments)?.ours;
  const compared = one === undefined ? '' : `: ${times(two, one)} times one (must: 1.6)`;
  const lines = [`Two workers on ${grouped(consignments)} consignments: ${speedText(two)}${compared}.`];
  const cores = [two, one ?? []].map((runs) => spread(runs.map(coresOf), 2));
  lines.push(
    `Cores busy with workers and broker: ${cores[0]} with two${one === undefined ? '' : `, ${cores[1]} with one`}.`,
  );
  for (const { to, one: alone, two: both } of held) {
    lines.push(`Each held to ${to}: ${speedText(both)}: ${times(both, alone)} times one that is held to the same`);
    lines.push(`(${speedText(alone)}; must: 1.6).`);
  }
  return lines.join('\n');
}

function coresOf({ cpuSeconds, brokerCpuSeconds, eventsPerCpuSecond, eventsPerSecond }: Drained): number {
  return ((cpuSeconds + brokerCpuSeconds) * eventsPerSecond) / (cpuSeconds * eventsPerCpuSecond);
}

function speedText(runs: readonly Drained[]): string {
  const rate = spread(
    runs.map((run) => run.eventsPerSecond),
    0,
  );
  const cost = spread(
    runs.map((run) => run.eventsPerCpuSecond),
    0,
  );
  return `${rate} events/s, ${cost} events per CPU-second`;
}

function times(many: readonly Drained[], one: readonly Drained[]): string {
  const [ofMany, ofOne] = [many, one].map((runs) => medianOf(runs.map((run) => run.eventsPerSecond)));
  return ((ofMany ?? NaN) / (ofOne ?? NaN)).toFixed(2);
}

function profileText({ profile, profiled }: Results): string {
  const rows = profile.map(({ component, seconds, share }) => [
    component,
    seconds.toFixed(2),
    `${(share * 100).toFixed(1)} %`,
  ]);
  return table([
    [`where our time goes, ${grouped(profiled)} consignments, start-up included`, 'main thread, s', 'share'],
    ...rows,
  ]);
}

function spread(values: readonly number[], digits: number): string {
  const text = (value: number): string => (digits === 0 ? grouped(Math.round(value)) : value.toFixed(digits));
  const all = [Math.min(...values), medianOf(values), Math.max(...values)].map(text);
  return new Set(all).size === 1 ? (all[0] ?? '') : all.join(' / ');
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Markdown that reads well as it is. */
function table([head = [], ...rows]: readonly Row[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: Row, fill = ' '): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}
