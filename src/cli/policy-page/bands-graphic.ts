/** What points lead to, drawn: one bar for an agency, from no points to beyond its last band. */
import type { FlowView } from '../policy-view';
import type { Html } from './html';
import { html } from './html';

const WIDTH = 600;
const HEIGHT = 46;
/** How far the last band reaches beyond its begin. */
const BEYOND = 1.3;

type Bands = FlowView['bands'][string];

/** Says in words what it shows: `RFI from 30 points, NII from 80 points`. `clean`: the measure below the first band. */
export function bandsGraphic(agency: string, bands: Bands, clean: string): Html {
  const end = Math.max(10, (bands.at(-1)?.from ?? 0) * BEYOND);
  const steps = [{ from: 0, measure: clean }, ...bands];
  const said = bands.map(({ from, measure }) => `${measure} from ${from} points`).join(', ');
  return html`<figure class="bands">
    <figcaption>${agency}: ${said}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${agency}: ${said}">
      ${steps.map(({ from, measure }, index) => {
        const [left, right] = [from, steps[index + 1]?.from ?? end].map((points) => Math.round((points / end) * WIDTH));
        const [x, width] = [left ?? 0, Math.max(0, (right ?? 0) - (left ?? 0))];
        return html`<rect class="band band-${Math.min(index, 4)}" x="${x}" y="0" width="${width}" height="26" />
          <text class="band-name" x="${x + 6}" y="17">${width < measure.length * 8 ? '' : measure}</text
          ><text class="band-from" x="${x}" y="41">${from}</text>`;
      })}
    </svg>
  </figure>`;
}
