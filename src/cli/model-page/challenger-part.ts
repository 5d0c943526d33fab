/** A challenger beside the model that decides as HTML: do they agree, and who is right more often. */
import type { ChallengerReport } from '../../engine/watching/challenger-report';
import { binNames, digits, digitsInterval, interval, ofPpm, percent } from '../model-report-numbers';
import type { Html } from '../policy-page/html';
import { html } from '../policy-page/html';
import { lyingPoints } from './charts';
import { scoreBars } from './drift-part';
import { tableOf } from './tables';

export function challengerPart(report: ChallengerReport, anchor: string): Html {
  const { flow, model, digest, both, onlyChampion, onlyChallenger, neither, score, lines } = report;
  const places = binNames(lines.ppm, ofPpm);
  return html`<section aria-labelledby="${anchor}">
    <h2 id="${anchor}">${flow}: challenger ${model}</h2>
    <dl>
      <dt>Model</dt>
      <dd>${model}, <span class="hash">${digest}</span></dd>
      <dt>Decisions</dt>
      <dd>
        ${both} scored by both, ${onlyChampion} by the champion alone, ${onlyChallenger} by the challenger alone,
        ${neither} by none
      </dd>
      <dt>Order</dt>
      <dd>rank correlation ${digits(report.rankCorrelation)}</dd>
      <dt>Agreement</dt>
      <dd>
        ${percent(lines.agreement.share)} (${interval(lines.agreement)}) lie between the same lines;
        ${
          lines.from === 'rules'
            ? 'the lines are those that rules draw'
            : 'no rule draws a line, so that it is where the last bin of the training begins'
        }
      </dd>
    </dl>
    <h3>Scores of both</h3>
    ${scoreBars(score, `${anchor}-score`, ['champion', 'challenger'])}
    <h3>Where they agree</h3>
    ${tableOf(
      'Decisions: the champion down, the challenger across',
      ['Champion', ...places.map((place) => `challenger ${place}`)],
      lines.places.map((row, place) => [places[place] ?? '', ...row]),
    )}
    ${rightPart(report, anchor)}
  </section>`;
}

function rightPart({ areas, brier, precision }: ChallengerReport, anchor: string): Html {
  const answers = areas.irregular + areas.regular;
  if (answers === 0)
    return html`<h3>Who is right</h3>
      <p>No random check that both scored has an answer yet that says what was found.</p>`;
  const point = (name: string, area: typeof areas.champion, kind: string) => ({
    name,
    value: area.area,
    low: area.low,
    high: area.high,
    kind,
    told: digits(area.area),
  });
  return html`<h3>Who is right, of ${answers} random checks (${areas.irregular} irregular)</h3>
    <p>
      Challenger's area under the curve minus the champion's: ${digits(areas.difference.area)}
      (${digitsInterval(areas.difference)}).
    </p>
    ${lyingPoints({
      id: `${anchor}-areas`,
      title: 'Area under the curve: 0.5 is chance, 1 is perfect order',
      rows: [point('champion', areas.champion, 'then'), point('challenger', areas.challenger, 'now')],
      most: 1,
      limits: [{ at: 0.5, name: 'chance' }],
    })}
    ${rightTable({ areas, brier, precision })}`;
}

function rightTable({ areas, brier, precision }: Pick<ChallengerReport, 'areas' | 'brier' | 'precision'>): Html {
  return tableOf(
    'Of the random arm alone; intervals of 95 %',
    ['Measure', 'Champion', '95 %', 'Challenger', '95 %'],
    [
      [
        'area under the curve',
        digits(areas.champion.area),
        digitsInterval(areas.champion),
        digits(areas.challenger.area),
        digitsInterval(areas.challenger),
      ],
      [
        'Brier score',
        digits(brier.champion.mean),
        digitsInterval(brier.champion),
        digits(brier.challenger.mean),
        digitsInterval(brier.challenger),
      ],
      ...precision.map(({ fromPpm, champion, challenger }) => [
        `irregular from ${ofPpm(fromPpm)} on (${champion.of} and ${challenger.of} answers)`,
        percent(champion.share),
        interval(champion),
        percent(challenger.share),
        interval(challenger),
      ]),
    ],
  );
}
