/** Calibration drawn: what the model said against what was found, each bin with its interval; on the diagonal it keeps its word. */
import type { CalibrationTable } from '../../engine/watching/calibration-table';
import { interval, ofPpm, percent } from '../model-report-numbers';
import type { Html } from '../policy-page/html';
import { html } from '../policy-page/html';
import { drawing, niceTop, round } from './charts';

const WIDTH = 640;
const LEFT = 60;
const SIDE = 300;
const TOP = 8;
const ALL_PPM = 1_000_000;

export function calibrationChart(id: string, { bins }: CalibrationTable): Html {
  const shown = bins.filter(({ found }) => found.of > 0);
  const ends = shown.flatMap(({ saidPpm, found }) => [(saidPpm ?? 0) / ALL_PPM, found.high ?? 0]);
  const most = Math.min(1, niceTop(Math.max(0, ...ends)));
  const x = (share: number): number => round(LEFT + (share / most) * SIDE);
  const y = (share: number): number => round(TOP + SIDE * (1 - Math.min(share, most) / most));
  const said = shown
    .map(
      ({ saidPpm, found }) =>
        `said ${ofPpm(saidPpm)}, found ${percent(found.share)} of ${found.of} (${interval(found)})`,
    )
    .join('; ');
  const ticks = [0, 0.5, 1].map((part) => {
    const at = most * part;
    return html`<line class="axis" x1="${LEFT}" y1="${y(at)}" x2="${LEFT + SIDE}" y2="${y(at)}" /><text
        x="${LEFT - 6}"
        y="${y(at) + 4}"
        text-anchor="end"
        >${percent(at)}</text
      ><text x="${x(at)}" y="${TOP + SIDE + 18}" text-anchor="middle">${percent(at)}</text>`;
  });
  const points = shown.map(({ saidPpm, found: { share, low, high } }) => {
    const at = x((saidPpm ?? 0) / ALL_PPM);
    return html`<line class="reach" x1="${at}" y1="${y(low ?? 0)}" x2="${at}" y2="${y(high ?? 0)}" /><circle
        class="now"
        cx="${at}"
        cy="${y(share ?? 0)}"
        r="5"
      />`;
  });
  const title = 'What the model says, and what random checks find';
  return drawing({ id, title, said, width: WIDTH, height: TOP + SIDE + 44 }, [
    ...ticks,
    html`<line class="limit" x1="${x(0)}" y1="${y(0)}" x2="${x(most)}" y2="${y(most)}" />`,
    ...points,
    html`<text x="${LEFT + SIDE / 2}" y="${TOP + SIDE + 36}" text-anchor="middle">said</text>`,
    html`<text x="${LEFT + SIDE + 10}" y="${y(most) + 14}">found; dashed: found as often as said</text>`,
  ]);
}
