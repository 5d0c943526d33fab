/** Charts of a model report as drawings that need no script; each says in words what it shows, and a table stands beside it. */
import type { Html } from '../policy-page/html';
import { html } from '../policy-page/html';

/** Two counts of the same bins, as shares of each. */
export interface PairedBars {
  readonly id: string;
  readonly title: string;
  /** What the two are called. */
  readonly named: readonly [string, string];
  readonly bins: readonly string[];
  /** What stands below the bars, where the names of bins have no room. */
  readonly labels?: readonly string[];
  readonly then: readonly number[];
  readonly now: readonly number[];
  /** Of the drawing, in its own units; letters are as large in a narrow one. */
  readonly width?: number;
}

const WIDTH = 640;
const LEFT = 44;
const TOP = 8;
const PLOT = 170;
const LABEL_DEGREES = 35;

/** Bars side by side, the first grey. */
export function pairedBars({ id, title, named, bins, labels, then, now, width = WIDTH }: PairedBars): Html {
  const [before, after] = [sharesOf(then), sharesOf(now)];
  const most = niceTop(Math.max(0, ...before, ...after));
  const step = (width - LEFT) / bins.length;
  const bar = step * 0.4;
  const height = (share: number): number => round((share / most) * PLOT);
  const said = bins
    .map(
      (bin, place) => `${bin}: ${percent(before[place] ?? 0)} ${named[0]}, ${percent(after[place] ?? 0)} ${named[1]}`,
    )
    .join('; ');
  return drawing({ id, title, said, width, height: TOP + PLOT + 84 }, [
    ...gridLines(most, width),
    ...bins.flatMap((bin, place) => {
      const x = LEFT + step * place;
      const [one, other] = [height(before[place] ?? 0), height(after[place] ?? 0)];
      return [
        html`<rect
          class="then"
          x="${round(x + step * 0.1)}"
          y="${TOP + PLOT - one}"
          width="${round(bar)}"
          height="${one}"
        />`,
        html`<rect
          class="now"
          x="${round(x + step * 0.1 + bar)}"
          y="${TOP + PLOT - other}"
          width="${round(bar)}"
          height="${other}"
        />`,
        slanted(labels?.[place] ?? bin, round(x + step / 2), TOP + PLOT + 14),
      ];
    }),
  ]);
}

function gridLines(most: number, width: number): readonly Html[] {
  return [0, 0.5, 1].map((part) => {
    const y = round(TOP + PLOT * (1 - part));
    return html`<line class="axis" x1="${LEFT}" y1="${y}" x2="${width}" y2="${y}" /><text
        x="${LEFT - 5}"
        y="${y + 4}"
        text-anchor="end"
        >${percent(most * part)}</text
      >`;
  });
}

function slanted(text: string, x: number, y: number): Html {
  return html`<text x="${x}" y="${y}" text-anchor="end" transform="rotate(-${LABEL_DEGREES} ${x} ${y})">${text}</text>`;
}

/** One line of a chart of lying bars, or of points with their intervals. */
interface Row {
  readonly name: string;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  /** What colours it. */
  readonly kind: string;
  readonly told: string;
}

export interface Lying {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  /** The value at the right end. */
  readonly most: number;
  /** Marked through all rows, with a name. */
  readonly limits: readonly { readonly at: number; readonly name: string }[];
}

const NAMES = 190;
const ROW = 20;
const TOLD = 96;

/** Bars from the left; what is beyond the end is cut there, and its number says so. */
export function lyingBars(chart: Lying): Html {
  return lying(chart, ({ value, kind }, y, place) =>
    value === null
      ? html``
      : html`<rect
          class="${kind}"
          x="${NAMES}"
          y="${y + 3}"
          width="${Math.max(1, place(value) - NAMES)}"
          height="${ROW - 7}"
        />`,
  );
}

/** A point and the interval around it. */
export function lyingPoints(chart: Lying): Html {
  return lying(chart, ({ value, low = null, high = null, kind }, y, place) => {
    const middle = y + ROW / 2;
    const reach =
      low === null || high === null
        ? html``
        : html`<line class="reach ${kind}" x1="${place(low)}" y1="${middle}" x2="${place(high)}" y2="${middle}" />`;
    const point = value === null ? html`` : html`<circle class="${kind}" cx="${place(value)}" cy="${middle}" r="5" />`;
    return html`${reach}${point}`;
  });
}

function lying(
  { id, title, rows, most, limits }: Lying,
  mark: (row: Row, y: number, place: (value: number) => number) => Html,
): Html {
  const end = WIDTH - TOLD;
  const place = (value: number): number => round(NAMES + (Math.min(Math.max(value, 0), most) / most) * (end - NAMES));
  const bottom = rows.length * ROW + 4;
  const said = rows.map(({ name, told }) => `${name}: ${told}`).join('; ');
  return drawing({ id, title, said, width: WIDTH, height: bottom + 22 }, [
    html`<line class="axis" x1="${NAMES}" y1="0" x2="${NAMES}" y2="${bottom}" />`,
    ...rows.map((row, index) => {
      const y = index * ROW;
      return html`<text class="name" x="${NAMES - 8}" y="${y + 14}" text-anchor="end">${shortened(row.name)}</text>
        ${mark(row, y, place)}<text x="${end + 6}" y="${y + 14}">${row.told}</text>`;
    }),
    ...limits.map(
      ({ at, name }) =>
        html`<line class="limit" x1="${place(at)}" y1="0" x2="${place(at)}" y2="${bottom}" /><text
            x="${place(at)}"
            y="${bottom + 14}"
            text-anchor="middle"
            >${name}</text
          >`,
    ),
  ]);
}

interface Drawing {
  readonly id: string;
  readonly title: string;
  /** For who does not see it. */
  readonly said: string;
  readonly width: number;
  readonly height: number;
}

export function drawing({ id, title, said, width, height }: Drawing, parts: readonly Html[]): Html {
  return html`<figure>
    <figcaption>${title}</figcaption>
    <svg viewBox="0 0 ${width} ${round(height)}" role="img" aria-labelledby="${id}-title ${id}-desc">
      <title id="${id}-title">${title}</title>
      <desc id="${id}-desc">${said}</desc>
      ${parts}
    </svg>
  </figure>`;
}

export function sharesOf(counts: readonly number[]): readonly number[] {
  const total = counts.reduce((sum, one) => sum + one, 0);
  return counts.map((count) => (total === 0 ? 0 : count / total));
}

/** The next 0.1, or 0.02 for little, above the highest bar. */
export function niceTop(most: number): number {
  const step = most > 0.2 ? 0.1 : 0.02;
  return Math.max(step, Math.ceil(most / step - 1e-9) * step);
}

const LONGEST_NAME = 26;

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))} %`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
