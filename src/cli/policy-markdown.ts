/** A policy as Markdown, for whoever keeps it beside a decision or in a wiki. */
import { rowText } from '../edge/policy/tables/row-view';
import { durationText } from '../edge/duration';
import { SEVERITY } from './explain-rules-text';
import { codeSpan, markdownText } from './markdown';
import type { ModelView } from './model-view';
import { trainingText } from './model-view';
import type { FlowView, PolicyView, RuleView } from './policy-view';

export function policyMarkdown(view: PolicyView): readonly string[] {
  const { id, version, title, hash, agencies, flows, rules, lists, waiting } = view;
  return [
    `# ${markdownText(title)}`,
    '',
    `Policy ${codeSpan(`${id} ${version}`)}, hash ${codeSpan(hash)}, texts in ${view.languages.map(markdownText).join(', ')}.`,
    ...flows.flatMap(flowMarkdown),
    '',
    '## Rules by agency',
    ...agencies.flatMap((agency) => {
      const own = rules.filter((rule) => rule.agency === agency.id);
      if (own.length === 0) return [];
      return ['', `### ${markdownText(`${agency.id}: ${agency.title}`)} (${own.length})`, ...own.flatMap(ruleMarkdown)];
    }),
    '',
    `## Lists: ${lists.length}`,
    '',
    ...table(
      ['List', 'Kind', 'Rows', 'Verified', 'Date', 'Sources'],
      lists.map(({ id: list, kind, rows, verified, youngest, sources }) => [
        codeSpan(list),
        kind,
        String(rows),
        Object.entries(verified).map(([how, count]) => `${count} ${markdownText(how)}`).join(', '),
        youngest ?? 'undated',
        markdownText(sources.slice(0, 3).join('; ') + (sources.length > 3 ? ` and ${sources.length - 3} more` : '')),
      ]),
    ), // prettier-ignore
    '',
    ...modelMarkdown(view.model),
    `## Waiting for history: ${waiting.length}`,
    '',
    ...table(
      ['Id', 'Indicator', 'Why', 'Needs', 'Source'],
      waiting.map((row) => [row.id, row.title, row.why, row.needs, row.source].map(markdownText)),
    ),
  ];
}

function modelMarkdown(model: ModelView | null): readonly string[] {
  if (model === null) return [];
  return [
    `## Model: ${markdownText(model.id)}`,
    '',
    `${markdownText(trainingText(model))}.`,
    ...model.subjects.flatMap(({ flows, each, inputs }) => [
      '',
      `### ${markdownText(`${flows.join(', ')}: ${each ?? 'the consignment as a whole'}`)}`,
      '',
      ...table(
        ['Input', 'Read as'],
        Object.entries(inputs).map(([name, condition]) => [markdownText(name), codeSpan(condition)]),
      ),
    ]),
    '',
    ...table(
      ['Family', 'What it is', 'Features'],
      model.families.map(({ id, title, features }) => [id, title, features.join(', ')].map(markdownText)),
    ),
    '',
  ];
}

function flowMarkdown(flow: FlowView): readonly string[] {
  const { id, title, needs, waits, measures, bands, random, rules } = flow;
  const documents = Object.entries(needs).map(([document, need]) => `${document} ${need}`);
  const banded = Object.entries(bands).map(
    ([agency, steps]) => `${agency}: ${steps.map(({ from, measure }) => `${measure} from ${from}`).join(', ')}`,
  );
  const drawn = random === null ? 'nobody' : `${random.ppm / 10_000} % ${random.measure}, ${random.agency}`;
  const [least, most, answer] = [waits.minWait, waits.maxWait, waits.respondWithin].map(durationText);
  const waited = `${least} to ${most} for documents, ${answer} for an answer`;
  return [
    '',
    `## ${markdownText(`${id}: ${title}`)}`,
    '',
    `- Documents: ${markdownText(documents.join(', ') || 'whatever comes')}`,
    `- Waits: ${waited}`,
    `- Measures: clean ${measures.clean}, incomplete ${measures.incomplete}, unanswered ${measures.expired}`,
    `- Points: ${markdownText(banded.join('; ') || 'no bands')}`,
    `- At random: ${markdownText(drawn)}`,
    `- Rules: ${rules.length}`,
  ];
}

function ruleMarkdown(rule: RuleView): readonly string[] {
  const { id, flows, points, measure, severity, disclosure, officer, trader, why, legalBasis, each, when } = rule;
  const facts = [`${points} points`, ...(measure === null ? [] : [measure]), SEVERITY[severity], flows.join(', ')];
  return [
    '',
    `#### ${codeSpan(id)}${disclosure === 'restricted' ? ' (restricted: never told to traders)' : ''}`,
    '',
    `- Weighs: ${markdownText(facts.join('; '))}`,
    `- Officer: ${markdownText(officer)}`,
    `- Trader: ${markdownText(trader)}`,
    `- Why: ${markdownText(why)}`,
    ...(rule.row === null ? [] : [`- ${markdownText(rowText(rule.row))}`]),
    ...(legalBasis === null ? [] : [`- Legal basis: ${markdownText(legalBasis)}`]),
    ...(each === null ? [] : [`- For each: ${codeSpan(each)}`]),
    `- Hits when: ${codeSpan(when)}`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
