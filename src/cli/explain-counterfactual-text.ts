/** What would change a decision, as text for an officer: without which reasons it would be what, and what settles each. */
import { isOpen } from '../core/join/own-decision';
import type { FlowExplanation } from '../engine/explain/explanation';
import type { ExplainedWays, SettledReason, WhatWouldChange } from '../engine/explain/what-would-change';
import { field, heading, paragraph } from './explain-layout';

const INDENT = 2;
const DETAIL = ' '.repeat(6);

/** Nothing where nothing is asked. Lines of at most 110 columns. */
export function counterfactualLines({ flow, decision, counterfactual }: FlowExplanation): readonly string[] {
  if (decision === undefined || !isOpen(decision)) return [];
  const head = heading(`What would change ${flow}: ${decision.outcome} ${decision.measure}`);
  if (counterfactual === null) return [...head, ...field('Unknown', NOT_REPEATED, INDENT)];
  const { agencies, reasons } = counterfactual;
  const resolved = waysText(counterfactual);
  const apart = agencies.filter((agency) => waysText(agency).join() !== resolved.join());
  return [
    ...head,
    ...(resolved.length === 0 ? field('Nothing', nothingText(counterfactual), INDENT) : waysLines(counterfactual)),
    ...apart.flatMap((ways) => agencyLines(ways.agency, ways)),
    ...(reasons.length === 0 ? [] : ['', '  What settles each:']),
    ...reasons.flatMap(reasonLines),
  ];
}

const NOT_REPEATED = 'what is kept does not repeat this decision: what it stood on has changed or was dropped since';

function waysText({ ways }: ExplainedWays): readonly string[] {
  return ways.map(({ without, outcome, measure, unlessDrawn }) => {
    const rules = [...new Set(without.map(({ rule }) => rule))];
    const drawn = unlessDrawn ? ', unless then drawn at random' : '';
    return `${listText(rules)}: ${outcome} ${measure}${drawn}`;
  });
}

function listText(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.slice(-1).join()}`;
}

const MORE = 'there may be more ways than these';

function waysLines(ways: ExplainedWays): readonly string[] {
  const lines = waysText(ways).flatMap((text, index) => field(index === 0 ? 'Without' : 'or without', text, INDENT));
  return ways.isWhole ? lines : [...lines, ...field('', MORE, INDENT)];
}

function agencyLines(agency: string, ways: ExplainedWays): readonly string[] {
  const texts = waysText(ways).map((text) => `without ${text}`);
  if (texts.length === 0) return [];
  return field(agency, [...texts, ...(ways.isWhole ? [] : [MORE])].join('; or '), INDENT);
}

function nothingText({ answeredBy, isWhole }: WhatWouldChange): string {
  if (answeredBy.length > 0) return `but another answer of ${answeredBy.join(', ')}, which asks for it itself`;
  return isWhole ? 'whatever reason were absent' : 'found among sets of so few reasons as are looked through';
}

function reasonLines({ rule, agency, how, check, documents, pointers }: SettledReason): readonly string[] {
  const about = [
    ...documents.map((type) => (type === 'logistics' ? 'transport document' : type)),
    ...placesOf(pointers),
  ];
  return [
    ...paragraph(`  - ${rule} (${agency}): `, how, DETAIL.length),
    ...(check === null ? [] : paragraph(`${DETAIL}Check: `, check)),
    ...(about.length === 0 ? [] : paragraph(`${DETAIL}About: `, about.join('; '))),
  ];
}

/** Elements of one class stand together. */
function placesOf(pointers: readonly string[]): readonly string[] {
  const classes = new Map<string, string[]>();
  for (const pointer of pointers) {
    const [at, id] = [pointer.slice(0, pointer.lastIndexOf('/')), pointer.slice(pointer.lastIndexOf('/') + 1)];
    classes.set(at, [...(classes.get(at) ?? []), id]);
  }
  return [...classes].map(([at, ids]) => (at === '' ? ids.join(', ') : `${ids.join(', ')} in ${at}`));
}
