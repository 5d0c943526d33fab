/** A policy as text: what each flow waits for and judges, the lists with their sources, and what still waits for history. */
import { durationText } from '../edge/duration';
import { field, heading, paragraph } from './explain-layout';
import type { ModelView } from './model-view';
import { trainingText } from './model-view';
import { rulesTable } from './policy-rules-table';
import type { FlowView, ListView, PolicyView } from './policy-view';

/** Lines of at most 110 columns. */
export function policyLines(view: PolicyView): readonly string[] {
  const { id, version, title, hash, languages, agencies, rules, lists, waiting } = view;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return [
    ...field('Policy', `${id} ${version}, ${hash}`),
    ...field('Title', title),
    ...field('Texts', languages.join(', ')),
    ...field('Agencies', agencies.map((agency) => `${agency.id} (${agency.title})`).join(', ')),
    ...view.flows.flatMap((flow) => [
      ...flowLines(flow),
      ...rulesTable(
        flow.rules.flatMap((rule) => byId.get(rule) ?? []),
        agencies,
      ),
    ]),
    ...heading(`Lists: ${lists.length}`),
    ...lists.flatMap(listLines),
    ...modelLines(view.model),
    ...heading(`Waiting: ${waiting.length}. No single consignment can answer these; nothing pretends to judge them`),
    ...waiting.flatMap((row) => [
      ...paragraph(`  * ${row.id}: `, row.title, 8),
      ...paragraph('    ', `${row.why} [${row.source}]`),
      ...paragraph('    Needs: ', row.needs),
    ]),
  ];
}

function modelLines(model: ModelView | null): readonly string[] {
  if (model === null) return [];
  return [
    ...heading(`Model: ${model.id}`),
    ...paragraph('  ', trainingText(model)),
    ...model.subjects.flatMap(({ flows, each, inputs }) => [
      ...paragraph('  * ', `${flows.join(', ')}: ${each ?? 'the consignment as a whole'}`, 4),
      ...Object.entries(inputs).flatMap(([name, condition]) => paragraph(`      ${name}: `, condition, 8)),
    ]),
    ...model.families.flatMap(({ id, title, features }) => paragraph(`  ${id} (${title}): `, features.join(', '), 6)),
  ];
}

function flowLines(flow: FlowView): readonly string[] {
  const { waits, measures, bands, random, unknowns } = flow;
  const needs = Object.entries(flow.needs).map(([document, need]) => `${document} ${need}`);
  const banded = Object.entries(bands).map(
    ([agency, steps]) => `${agency}: ${steps.map(({ from, measure }) => `${measure} from ${from}`).join(', ')}`,
  );
  const waited = [
    `${durationText(waits.minWait)} to ${durationText(waits.maxWait)} for documents`,
    `${durationText(waits.lead)} before the goods move`,
    `${durationText(waits.respondWithin)} for an answer`,
    `kept ${durationText(waits.keep)}`,
  ];
  const ends = `clean ${measures.clean}, incomplete ${measures.incomplete}, unanswered ${measures.expired}`;
  return [
    ...heading(`${flow.id}: ${flow.title}`),
    ...field('Documents', needs.length === 0 ? 'whatever comes' : `${needs.join(', ')}; ${flow.leading} leads`, 2),
    ...field('Waits', waited.join(', '), 2),
    ...field('Measures', ends, 2),
    ...field('Points', banded.length === 0 ? 'no bands' : banded.join('; '), 2),
    ...field(
      'At random',
      random === null ? 'nobody' : `${random.ppm / 10_000} % ${random.measure}, ${random.agency}`,
      2,
    ),
    ...(unknowns === null ? [] : field('Unknown', `${unknowns.measure} when more than ${unknowns.limit} rules are`, 2)),
    ...field('Rules', String(flow.rules.length), 2),
  ];
}

function listLines({ id, kind, rows, verified, youngest, sources }: ListView): readonly string[] {
  const checked = Object.entries(verified).map(([how, count]) => `${count} ${CHECKED[how] ?? how}`);
  const since = youngest === null ? 'undated' : `youngest row of ${youngest}`;
  const [first = 'no source', ...others] = sources;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return paragraph(
    `  * ${id}: `,
    `${kind}, ${rows === 1 ? '1 row' : `${rows} rows`} (${checked.join(', ')}), ${since}; ${first}${more}`,
    8,
  );
}

const CHECKED: Readonly<Record<string, string>> = {
  Y: 'read at the source',
  secondary: 'read in a secondary source',
  memory: 'from memory',
};
