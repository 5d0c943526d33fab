/** A model report as tables for a terminal: drift, the arms and what they found, calibration, and challengers. */
import Table from 'cli-table3';
import { STABILITY } from '../edge/bins';
import type { ChallengerReport } from '../engine/watching/challenger-report';
import type { FeatureDrift, ModelReport } from '../engine/watching/model-report';
import { heading, paragraph } from './explain-layout';
import {
  binNames,
  digits,
  digitsInterval,
  armCells,
  interval,
  ofPpm,
  percent,
  readingOf,
  READINGS,
} from './model-report-numbers';
import type { ModelReportView } from './model-report-view';
import { harmless } from './terminal-text';

export function reportLines(view: ModelReportView): readonly string[] {
  const { log, models, challengers } = view;
  const scope = `log ${log.id}: ${log.entries} entries, ${log.decisions} decisions${windowText(view)}`;
  const wrong =
    log.differences === 0
      ? []
      : paragraph(
          '',
          `${log.differences} differences between ledger and log: see verify before you trust any of this.`,
        );
  const none = models.length === 0 ? ['No policy with a model has decided anything there.'] : [];
  return [scope, ...wrong, ...none, ...models.flatMap(modelLines), ...challengers.flatMap(challengerLines)];
}

export function windowText({ from, to }: ModelReportView): string {
  if (from === null && to === null) return '';
  return `; decisions ${from === null ? '' : `from ${from} `}${to === null ? 'on' : `before ${to}`}`;
}

function modelLines(report: ModelReport): readonly string[] {
  const { model, digest, flow, training, scored, unscored, score } = report;
  return [
    ...heading(`${flow}: model ${model} ${digest.slice(0, 12)}`),
    ...paragraph('', `Trained ${training.created} on ${training.rows} rows, ${ofPpm(training.baseRatePpm)} irregular.`),
    ...paragraph('', `${scored} consignments scored${unscored === 0 ? '' : `, ${unscored} without anything to read`}.`),
    '',
    ...table(
      ['Drift', 'Index', 'By chance', 'Missing then', 'Now', ''],
      [
        ['score', digits(score.index), digits(score.byChance), '', '', READINGS[readingOf(score)]],
        ...report.features.map(featureRow),
      ],
    ),
    ...paragraph(
      '',
      `Population stability: below ${STABILITY.moved} as in training, above ${STABILITY.other} another population. An empty bin counts ` +
        'half a consignment; missing is a bin. Below twice what chance makes of so few, nothing can be said.',
    ),
    '',
    ...table(
      ['Arm', 'Selected', 'Said', 'Irregular', 'Share', '95 %', 'Unanswered', 'Not said'],
      report.arms.map(armCells),
    ),
    ...paragraph(
      '',
      'Said: answers that say whether something was found; whoever has not said is unknown, not clean. Only RANDOM speaks for ' +
        `all that chance draws from: ${percent(report.population.share)} irregular (${interval(report.population)}).`,
    ),
    '',
    ...calibrationLines(report),
  ];
}

function featureRow(feature: FeatureDrift): readonly string[] {
  const { name, index, byChance, missing } = feature;
  const reading = READINGS[readingOf(feature)];
  return [harmless(name), digits(index), digits(byChance), percent(missing.reference), percent(missing.now), reading];
}

function calibrationLines({ calibration }: ModelReport): readonly string[] {
  const { bins, brier, saidPpm, found } = calibration;
  if (found.of === 0) return ['Calibration: the random arm has no answer yet that says what was found.'];
  const edges = bins.slice(1).map(({ fromPpm }) => fromPpm);
  const names = binNames(edges, ofPpm);
  const rows = bins.map((bin, place) => [names[place] ?? '', ...calibrationCells(bin)]);
  return [
    ...table(
      ['Calibration, random arm', 'Answers', 'Said', 'Found', '95 %'],
      [...rows, ['all', ...calibrationCells({ saidPpm, found })]],
    ),
    `Brier score ${digits(brier.mean)} (${digitsInterval(brier)}) on ${brier.of} answers.`,
  ];
}

function calibrationCells({
  saidPpm,
  found,
}: Pick<ModelReport['calibration'], 'saidPpm' | 'found'>): (string | number)[] {
  return [found.of, ofPpm(saidPpm), percent(found.share), interval(found)];
}

function challengerLines(report: ChallengerReport): readonly string[] {
  const { model, digest, flow, both, onlyChampion, onlyChallenger, neither, score, lines, areas } = report;
  const ends = lines.ppm.map(ofPpm).join(', ');
  const drawn =
    lines.from === 'rules'
      ? `rules draw lines at ${ends}`
      : `no rule draws a line; the last bin of the training begins at ${ends}`;
  return [
    ...heading(`${flow}: challenger ${model} ${digest.slice(0, 12)}`),
    ...paragraph(
      '',
      `${both} decisions scored by both; ${onlyChampion} by the champion alone, ` +
        `${onlyChallenger} by the challenger alone, ${neither} by none.`,
    ),
    ...paragraph(
      '',
      `Rank correlation ${digits(report.rankCorrelation)}; stability index between their scores ${digits(score.index)}.`,
    ),
    ...paragraph('', `Agreement ${percent(lines.agreement.share)} (${interval(lines.agreement)}): ${drawn}.`),
    '',
    ...table(
      ['Random arm', 'Champion', '95 %', 'Challenger', '95 %'],
      [
        [
          `area under the curve (${areas.irregular} of ${areas.irregular + areas.regular})`,
          digits(areas.champion.area),
          digitsInterval(areas.champion),
          digits(areas.challenger.area),
          digitsInterval(areas.challenger),
        ],
        [
          `Brier score (${report.brier.champion.of})`,
          digits(report.brier.champion.mean),
          digitsInterval(report.brier.champion),
          digits(report.brier.challenger.mean),
          digitsInterval(report.brier.challenger),
        ],
        ...report.precision.map(({ fromPpm, champion, challenger }) => [
          `irregular from ${ofPpm(fromPpm)} on (${champion.of}, ${challenger.of})`,
          percent(champion.share),
          interval(champion),
          percent(challenger.share),
          interval(challenger),
        ]),
      ],
    ),
    `Challenger's area minus champion's: ${digits(areas.difference.area)} (${digitsInterval(areas.difference)}).`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const drawn = new Table({
    head: [...head],
    colAligns: head.map((name, column) => (column === 0 || name === '' ? 'left' : 'right')),
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const row of rows) drawn.push([...row]);
  return drawn.toString().split('\n');
}
