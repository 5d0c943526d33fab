/** The rules of a flow as text: hits with what they compared, unknown ones with what is absent, missed ones in a line. */
import type { AbsentElement, Comparison, Instance, Lookup, Read } from '../engine/explain/explanation';
import type { RuleExplanation, Side } from '../engine/explain/explanation';
import { valueText } from '../engine/explain/value-text';
import { rowText } from '../edge/policy/tables/row-view';
import { oneLine, paragraph, shortTime } from './explain-layout';
import { ENGLISH } from './words/english';
import type { ExplainWords } from './words/english';
import { fill, sayIn } from './words/explain-words';

/** What a severity letter stands for. */
export const SEVERITY = ENGLISH.severities;
const INDENT = 4;

export function ruleLines(rules: readonly RuleExplanation[], words: ExplainWords): readonly string[] {
  const said = words.rule;
  const counted = (label: string, { length }: readonly RuleExplanation[]): string =>
    `${label}: ${length === 0 ? said.none : length}`;
  const of = (result: RuleExplanation['result']): readonly RuleExplanation[] =>
    rules.filter((rule) => rule.result === result);
  const [hits, unknown, missed] = [of('hit'), of('unknown'), of('missed')];
  return [
    counted(said.hit, hits),
    ...hits.flatMap((rule) => fullRule(rule, words)),
    counted(said.unknown, unknown),
    ...unknown.flatMap((rule) => fullRule(rule, words)),
    counted(said.missed, missed),
    ...missed.map((rule) => missedRule(rule, words)),
  ];
}

function factsOf(rule: RuleExplanation, { rule: said, severities }: ExplainWords): readonly string[] {
  const asks = rule.result === 'unknown' ? rule.whenUnknown : null;
  return [
    fill(said.points, { points: rule.points }),
    ...(rule.severity === null ? [] : [severities[rule.severity]]),
    rule.agencies.join(' '),
    ...(rule.measure === null ? [] : [rule.measure]),
    ...(asks === null ? [] : [fill(said.unknownAsks, { measure: asks })]),
    ...(rule.disclosure === 'restricted' ? [said.restricted] : []),
    ...(rule.standing ? [said.standing] : []),
    ...(rule.answered ? [said.answered] : []),
  ];
}

function fullRule(rule: RuleExplanation, words: ExplainWords): readonly string[] {
  const said = words.rule;
  const told = (label: string, text: string): readonly string[] => paragraph(`${' '.repeat(INDENT)}${label}: `, text);
  const shown = rule.result === 'unknown' ? rule.instances.slice(0, 3) : rule.instances;
  const more = rule.instanceCount - shown.length;
  // What one item has shown of a list need not be read again at the next.
  const shownBefore = new Set<string>();
  return [
    ...paragraph(`  * ${rule.rule}: `, factsOf(rule, words).join(', '), 2 * INDENT),
    ...paragraph(' '.repeat(INDENT), rule.text),
    ...shown.flatMap((instance) => instanceLines(instance, rule.agencies.length > 1, shownBefore, words)),
    ...(more > 0 ? [`${' '.repeat(INDENT)}${fill(words.head.more, { count: more })}`] : []),
    ...rule.absent.flatMap((absent) => told(said.absent, absentText(absent, words))),
    ...(rule.row === null ? [] : paragraph(' '.repeat(INDENT), rowText(rule.row))),
    ...(rule.why === '' ? [] : told(said.why, rule.why)),
    ...(rule.legalBasis === null ? [] : told(said.legalBasis, rule.legalBasis)),
    ...(rule.check === null ? [] : told(said.check, rule.check)),
  ];
}

function absentText(
  { pointer, document, presence, awaitedUntil }: AbsentElement,
  { rule: said, documents }: ExplainWords,
): string {
  const whose = { document: document === null ? said.someDocument : documents[document] };
  const until = awaitedUntil === null ? undefined : { ...whose, time: shortTime(awaitedUntil) };
  const why = {
    present: pointer.startsWith('milestones.') ? said.noNotice : fill(said.present, whose),
    awaited: until === undefined ? fill(said.awaited, whose) : fill(said.awaitedUntil, until),
    absent: fill(said.gone, whose),
  }[presence];
  return `${pointer}: ${why}`;
}

function instanceLines(
  instance: Instance,
  namesAgency: boolean,
  told: Set<string>,
  words: ExplainWords,
): readonly string[] {
  const said = words.rule;
  const about = [
    ...(instance.pointer === null ? [] : [fill(said.instanceAt, { pointer: instance.pointer })]),
    ...(namesAgency ? [fill(said.instanceFor, { agency: instance.agency })] : []),
    ...(instance.earlier ? [said.earlier] : []),
  ];
  const head = about.length === 0 ? [] : [`${' '.repeat(INDENT)}${about.join(', ')}:`];
  const indent = about.length === 0 ? INDENT : INDENT + 2;
  return [...head, ...instance.comparisons.flatMap((one) => comparisonLines(one, indent, told, words))];
}

/** The statement, and below it each element and list row behind it, unless the rule has told it before. */
function comparisonLines(
  comparison: Comparison,
  indent: number,
  told: Set<string>,
  words: ExplainWords,
): readonly string[] {
  const sides = comparison.right === null ? [comparison.left] : [comparison.left, comparison.right];
  const details = sides.flatMap(({ reads, lookups }) => [
    ...reads.map((read) => readText(read, words)),
    ...lookups.map((lookup) => lookupText(lookup, words)),
  ]);
  const fresh = [...new Set(details)].filter((text) => !told.has(text));
  for (const text of fresh) told.add(text);
  const detail = indent + 2;
  return [
    ...paragraph(' '.repeat(indent), `${statement(comparison, words)}: ${sayIn(words, comparison.result)}`, detail),
    ...fresh.flatMap((text) => paragraph(' '.repeat(detail), text, detail + 2)),
  ];
}

function statement({ left, relation, right }: Comparison, words: ExplainWords): string {
  const second = right === null ? [] : [sideText(right, words)];
  return [sideText(left, words), sayIn(words, relation), ...second].join(' ');
}

function sideText({ name, value }: Side, words: ExplainWords): string {
  const shown = value === null ? null : sayIn(words, value);
  if (name === null) return shown ?? words.rule.noValue;
  if (value === 'stated') return name;
  return `${name} ${shown ?? words.rule.noElement}`;
}

function readText({ pointer, document, name, value }: Read, words: ExplainWords): string {
  const full = name.startsWith(document) ? name : `${document} ${name}`;
  const shown = value === null ? words.rule.noElement : sayIn(words, value);
  return `${pointer ?? words.rule.notice} ${full} ${shown}`;
}

function lookupText({ list, key, on, row }: Lookup, { rule: said }: ExplainWords): string {
  if (row === null) return fill(said.noRow, { list, key: JSON.stringify(key), day: on });
  const { amount, scale, currency, ...others } = row.values;
  const isMoney = amount !== undefined && scale !== undefined && currency !== undefined;
  const money = isMoney ? valueText({ value: Number(amount), scale: Number(scale), currency }, 'number') : null;
  const cells = Object.entries(money === null ? row.values : others);
  const values = [...(money === null ? [] : [money]), ...cells.map(([column, value]) => `${column} ${value}`)];
  const dates = fill(said.valid, { from: row.validFrom ?? said.always, to: row.validTo ?? said.open });
  const checked = fill(said.checked, { how: row.verified, source: row.source });
  const told = [...values, dates, checked].join('; ');
  return fill(said.row, { list, key: JSON.stringify(row.key), cells: told });
}

/** How a comparison that does not hold reads the other way round. */
const OPPOSITE: Readonly<Record<string, string>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

function missedRule(rule: RuleExplanation, words: ExplainWords): string {
  const [first] = rule.instances;
  const compared = first?.comparisons.map((one) => missedComparison(one, words)).join('; ') ?? words.rule.noItem;
  const cured = rule.cured ? words.rule.cured : '';
  return oneLine(`  ${rule.rule}${cured}: ${compared}`);
}

function missedComparison(comparison: Comparison, words: ExplainWords): string {
  const { left, relation, right, result } = comparison;
  const opposite = result === 'no' ? OPPOSITE[relation] : undefined;
  if (opposite === undefined || right === null) return `${statement(comparison, words)}: ${sayIn(words, result)}`;
  return `${madeOf(left, words)} ${opposite} ${madeOf(right, words)}`;
}

/** A computed side with the values behind it: `135.00 GBP (115.66 GBP, 19.34 GBP)`. */
function madeOf(side: Side, words: ExplainWords): string {
  const values = side.name === null ? side.reads.map(({ value }) => value ?? words.rule.noElement) : [];
  return values.length === 0 ? sideText(side, words) : `${sideText(side, words)} (${values.join(', ')})`;
}
