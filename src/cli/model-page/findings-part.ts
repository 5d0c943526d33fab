/** What inspections found as HTML: by arm, and against what the model said. */
import type { ModelReport } from '../../engine/watching/model-report';
import { armCells, binNames, digits, digitsInterval, interval, ofPpm, percent } from '../model-report-numbers';
import type { Html } from '../policy-page/html';
import { html } from '../policy-page/html';
import { calibrationChart } from './calibration-chart';
import { lyingPoints, niceTop } from './charts';
import { tableOf } from './tables';

export function armsPart({ arms, population, training }: ModelReport, anchor: string): Html {
  const base = training.baseRatePpm / 1_000_000;
  const most = Math.min(1, niceTop(Math.max(base, ...arms.map(({ irregular }) => irregular.high ?? 0))));
  return html`<h3>What inspections find, by arm</h3>
    <p>
      Only the random arm speaks for all that chance draws from: ${percent(population.share)} irregular
      (${interval(population)}, ${population.of} answers). What rules and points select was chosen for being risky.
      Whoever has not answered, or has not said what was found, is unknown, not clean.
    </p>
    ${lyingPoints({
      id: `${anchor}-arms`,
      title: 'Irregular, of those whose answer says',
      rows: arms.map(({ arm, irregular }) => ({
        name: arm,
        value: irregular.share,
        low: irregular.low,
        high: irregular.high,
        kind: arm === 'RANDOM' ? 'now' : 'then',
        told: `${percent(irregular.share)} of ${irregular.of}`,
      })),
      most,
      limits: [{ at: base, name: `training ${percent(base)}` }],
    })}
    ${tableOf(
      'Cases by arm; intervals of 95 % after Wilson',
      ['Arm', 'Selected', 'Say what was found', 'Irregular', 'Share', '95 %', 'Unanswered', 'Answered, not said'],
      arms.map(armCells),
    )}`;
}

export function calibrationPart({ calibration }: ModelReport, anchor: string): Html {
  const { bins, brier, saidPpm, found } = calibration;
  const names = binNames(
    bins.slice(1).map(({ fromPpm }) => fromPpm),
    ofPpm,
  );
  if (found.of === 0)
    return html`<h3>Calibration</h3>
      <p>The random arm has no answer yet that says what was found.</p>`;
  const cells = (bin: Pick<typeof calibration, 'saidPpm' | 'found'>): readonly (string | number)[] => [
    bin.found.of,
    ofPpm(bin.saidPpm),
    percent(bin.found.share),
    interval(bin.found),
  ];
  return html`<h3>Calibration, of the random arm</h3>
    <p>
      Said on average ${ofPpm(saidPpm)}, found ${percent(found.share)} (${interval(found)}). Brier score
      ${digits(brier.mean)} (${digitsInterval(brier)}) on ${brier.of} answers.
    </p>
    ${calibrationChart(`${anchor}-calibration`, calibration)}
    ${tableOf(
      'By what the model said; intervals of 95 % after Wilson',
      ['Said', 'Answers', 'Said on average', 'Found', '95 %'],
      [...bins.map((bin, place) => [names[place] ?? '', ...cells(bin)]), ['all', ...cells(calibration)]],
    )}`;
}
