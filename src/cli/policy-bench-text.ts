/** What a policy costs, as tables for a terminal: the dearest rules, the flows, and what these should draw at random. */
import Table from 'cli-table3';
import type { PolicyBench } from '../engine/policy-bench/policy-bench';
import { RANDOM_SHARES } from '../engine/policy-bench/random-rate';
import { paragraph } from './explain-layout';
import { harmless } from './terminal-text';

/** `top`: rules shown, the dearest first. */
export function benchLines(bench: PolicyBench, top: number): readonly string[] {
  const { documents, consignments, unreadable, rules, emptyUs } = bench;
  const lost = unreadable === 0 ? '' : `, ${unreadable} that could not be read left out`;
  const slow = rules.filter(({ isSlow }) => isSlow).length;
  return [
    `${documents} documents of ${consignments} consignments${lost}`,
    '',
    ...ruleTable(bench, top),
    ...(rules.length > top ? [`and ${rules.length - top} cheaper ones`] : []),
    ...paragraph(
      '',
      `us: median time of one evaluation, all items of the consignment included; a condition that says no at once takes ${us(emptyUs)}. ` +
        `* unusually slow: ${slow}`,
    ),
    '',
    ...flowTable(bench),
    ...paragraph(
      '',
      'Singly: its rules one by one. Together: as the engine runs them: what several read is read once, and items are found and ' +
        'what hits is noted, which one by one leaves out. Assess: with facts and findings around it. Each us for one consignment.',
    ),
    '',
    ...randomTable(bench),
    ...paragraph(
      '',
      `Rates at which chance makes ${percent(RANDOM_SHARES.aim)} of all inspections (at least ${percent(RANDOM_SHARES.floor)}, at ` +
        `most ${percent(RANDOM_SHARES.ceiling)}), of all that no rule obliges to inspect. Counted on the documents given: ` +
        'a quiet day gives a low rate.',
    ),
  ];
}

function ruleTable({ rules }: PolicyBench, top: number): readonly string[] {
  return table(
    ['Rule', 'us', 'Share', 'Evaluated', 'Hits', 'Misses', 'Unknown', ''],
    rules
      .slice(0, top)
      .map((one) => [
        harmless(one.rule),
        us(one.medianUs),
        percent(one.share),
        one.evaluations,
        one.hits,
        one.misses,
        one.unknowns,
        one.isSlow ? '*' : '',
      ]),
  );
}

function flowTable({ flows }: PolicyBench): readonly string[] {
  return table(
    ['Flow', 'Measured on', 'Rules', 'Singly us', 'Together us', 'Assess us', 'Sets/s'],
    flows.map((flow) => [
      harmless(flow.flow),
      flow.consignments,
      flow.rules,
      us(flow.singlyUs),
      us(flow.togetherUs),
      us(flow.assessUs),
      flow.togetherUs === 0 ? '-' : Math.round(1_000_000 / flow.togetherUs),
    ]),
  );
}

function randomTable({ flows }: PolicyBench): readonly string[] {
  return table(
    ['Flow', 'Decided', 'By rule', 'By points', 'Rate now', 'Makes', 'Rate for 10 %', '5 to 20 %'],
    flows.map(({ flow, decided, arms, random: { presentPpm, presentShare, proposed } }) => [
      harmless(flow),
      decided,
      arms.mandatory,
      arms.scored,
      `${presentPpm} ppm`,
      presentShare === null ? '-' : percent(presentShare),
      proposed === null ? 'no inspections' : `${proposed.aim} ppm`,
      proposed === null ? '-' : `${proposed.floor} to ${proposed.ceiling}`,
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const drawn = new Table({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  for (const row of rows) drawn.push([...row]);
  return drawn.toString().split('\n');
}

function us(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.1 && share * 100 !== Math.round(share * 100) ? 2 : 0)} %`;
}
