/** Drift as HTML: scores and features now against those of the training, the most moved first. */
import { STABILITY } from '../../edge/bins';
import type { Drift, FeatureDrift, ModelReport } from '../../engine/watching/model-report';
import {
  binNames,
  digits,
  edgeText,
  ofPpm,
  percent,
  readingOf,
  READINGS,
  shortBinNames,
} from '../model-report-numbers';
import type { Html } from '../policy-page/html';
import { html } from '../policy-page/html';
import { lyingBars, pairedBars, sharesOf } from './charts';
import { tableOf } from './tables';

/** Features that are drawn one by one. */
const DRAWN = 12;
const MOST_SHOWN = 0.5;
const NARROW = 350;

export function driftPart({ score, features }: ModelReport, anchor: string): Html {
  const rows = features.map((one) => ({
    name: one.name,
    value: one.index,
    kind: readingOf(one),
    told: digits(one.index),
  }));
  const moved = features.filter((one) => !['same', 'none'].includes(readingOf(one))).slice(0, DRAWN);
  return html`<h3>Scores, now and in training</h3>
    <p>Stability index ${digits(score.index)}, by chance ${digits(score.byChance)}: ${readingText(score)}.</p>
    ${scoreBars(score, `${anchor}-score`, ['in training', 'now'])}
    <h3>What the model reads, now and in training</h3>
    <p class="soft">
      Population stability index: below ${STABILITY.moved} as in training, above ${STABILITY.other} another population.
      An empty bin counts half a consignment; missing is a bin of its own. Where the index is below twice what chance
      makes of so few, there is nothing to be said yet.
    </p>
    ${lyingBars({
      id: `${anchor}-features`,
      title: 'Stability index of each feature',
      rows,
      most: MOST_SHOWN,
      limits: [
        { at: STABILITY.moved, name: String(STABILITY.moved) },
        { at: STABILITY.other, name: String(STABILITY.other) },
      ],
    })}
    ${featureTable(features)}
    ${
      moved.length === 0
        ? null
        : html`<h3>Features that moved</h3>
            <div class="small">${moved.map((one, place) => featureBars(one, `${anchor}-feature-${place}`))}</div>`
    }`;
}

export function readingText(drift: Drift): Html {
  const reading = readingOf(drift);
  return html`<span class="reading-${reading}">${READINGS[reading]}</span>`;
}

/** With its table; `named` are the two that are compared. */
export function scoreBars(score: Drift, id: string, named: readonly [string, string]): Html {
  const bins = binNames(score.edges, ofPpm);
  const [then, now] = [sharesOf(score.reference), sharesOf(score.now)];
  return html`${key(named)}
  ${pairedBars({ id, title: 'Shares of all by what the model says', named, bins, then: score.reference, now: score.now })}
  ${tableOf(
    'What the model says: the share of such goods that are irregular',
    ['Said', named[0], 'share', named[1], 'share'],
    bins.map((bin, place) => [
      bin,
      score.reference[place] ?? 0,
      percent(then[place] ?? 0),
      score.now[place] ?? 0,
      percent(now[place] ?? 0),
    ]),
  )}`;
}

function key(named: readonly [string, string]): Html {
  const patch = (kind: string): Html =>
    html`<svg viewBox="0 0 10 10" aria-hidden="true"><rect class="${kind}" width="10" height="10" /></svg>`;
  return html`<p class="key"><span>${patch('then')} ${named[0]}</span><span>${patch('now')} ${named[1]}</span></p>`;
}

function featureTable(features: readonly FeatureDrift[]): Html {
  return tableOf(
    'Features, the most moved first',
    ['Feature', ' Family', 'Index', 'By chance', 'Missing in training', 'Missing now', ' Reading'],
    features.map((one) => [
      one.name,
      one.family,
      digits(one.index),
      digits(one.byChance),
      percent(one.missing.reference),
      percent(one.missing.now),
      readingText(one),
    ]),
  );
}

function featureBars({ name, edges, reference, now, index }: FeatureDrift, id: string): Html {
  const bins = [...binNames(edges, edgeText), 'missing'];
  const labels = [...shortBinNames(edges, edgeText), 'missing'];
  const title = `${name}: index ${digits(index)}`;
  const [then, later] = [sharesOf(reference), sharesOf(now)];
  return html`<div>
    ${pairedBars({ id, title, named: ['in training', 'now'], bins, labels, then: reference, now, width: NARROW })}
    <details>
      <summary>${name} as a table</summary>
      ${tableOf(
        name,
        ['Value', 'In training', 'Now'],
        bins.map((bin, place) => [bin, percent(then[place] ?? 0), percent(later[place] ?? 0)]),
      )}
    </details>
  </div>`;
}
