/** What would change a decision, as text for an officer: without which reasons it would be what, and what settles each. */
import { isOpen } from '../core/join/own-decision';
import type { FlowExplanation } from '../engine/explain/explanation';
import type { ExplainedWays, SettledReason, WhatWouldChange } from '../engine/explain/what-would-change';
import { field, heading, paragraph } from './explain-layout';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

const INDENT = 2;
const DETAIL = ' '.repeat(6);

/** Nothing where nothing is asked. Lines of at most 110 columns. */
export function counterfactualLines(explained: FlowExplanation, words: ExplainWords): readonly string[] {
  const { flow, decision, counterfactual } = explained;
  if (decision === undefined || !isOpen(decision)) return [];
  const said = words.change;
  const { outcome, measure } = decision;
  const head = heading(fill(said.head, { flow, outcome, measure }));
  if (counterfactual === null) return [...head, ...field(said.unknown, said.notRepeated, INDENT)];
  const { agencies, reasons } = counterfactual;
  const resolved = waysText(counterfactual, said);
  const apart = agencies.filter((agency) => waysText(agency, said).join() !== resolved.join());
  return [
    ...head,
    ...(resolved.length === 0
      ? field(said.nothing, nothingText(counterfactual, said), INDENT)
      : waysLines(counterfactual, said)),
    ...apart.flatMap((ways) => agencyLines(ways.agency, ways, said)),
    ...(reasons.length === 0 ? [] : ['', `  ${said.settles}`]),
    ...reasons.flatMap((reason) => reasonLines(reason, words)),
  ];
}

type Said = ExplainWords['change'];

function waysText({ ways }: ExplainedWays, said: Said): readonly string[] {
  return ways.map(({ without, outcome, measure, unlessDrawn }) => {
    const rules = listText([...new Set(without.map(({ rule }) => rule))], said);
    return fill(said.way, { rules, outcome, measure, drawn: unlessDrawn ? said.drawn : '' });
  });
}

function listText(words: readonly string[], { and }: Said): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')}${and}${words.slice(-1).join()}`;
}

function waysLines(ways: ExplainedWays, said: Said): readonly string[] {
  const lines = waysText(ways, said).flatMap((text, index) =>
    field(index === 0 ? said.without : said.orWithout, text, INDENT),
  );
  return ways.isWhole ? lines : [...lines, ...field('', said.more, INDENT)];
}

function agencyLines(agency: string, ways: ExplainedWays, said: Said): readonly string[] {
  const texts = waysText(ways, said).map((way) => fill(said.agencyWay, { way }));
  if (texts.length === 0) return [];
  return field(agency, [...texts, ...(ways.isWhole ? [] : [said.more])].join(said.or), INDENT);
}

function nothingText({ answeredBy, isWhole }: WhatWouldChange, said: Said): string {
  if (answeredBy.length > 0) return fill(said.answeredBy, { agencies: answeredBy.join(', ') });
  return isWhole ? said.whatever : said.fewReasons;
}

function reasonLines(
  { rule, agency, how, check, documents, pointers }: SettledReason,
  words: ExplainWords,
): readonly string[] {
  const said = words.change;
  const about = [...documents.map((type) => words.documents[type]), ...placesOf(pointers, said)];
  return [
    ...paragraph(`  - ${rule} (${agency}): `, how, DETAIL.length),
    ...(check === null ? [] : paragraph(`${DETAIL}${said.check}: `, check)),
    ...(about.length === 0 ? [] : paragraph(`${DETAIL}${said.about}: `, about.join('; '))),
  ];
}

/** Elements of one class stand together. */
function placesOf(pointers: readonly string[], said: Said): readonly string[] {
  const classes = new Map<string, string[]>();
  for (const pointer of pointers) {
    const [at, id] = [pointer.slice(0, pointer.lastIndexOf('/')), pointer.slice(pointer.lastIndexOf('/') + 1)];
    classes.set(at, [...(classes.get(at) ?? []), id]);
  }
  return [...classes].map(([at, ids]) =>
    at === '' ? ids.join(', ') : fill(said.in, { elements: ids.join(', '), place: at }),
  );
}
