/** The rules of a flow as text: hits with what they compared, unknown ones with what is absent, missed ones in a line. */
import type { AbsentElement, Comparison, Instance, Lookup, Read } from '../engine/explain/explanation';
import type { RuleExplanation, Side } from '../engine/explain/explanation';
import { valueText } from '../engine/explain/value-text';
import { rowText } from '../edge/policy/tables/row-view';
import { oneLine, paragraph, shortTime } from './explain-layout';

/** What a severity letter stands for. */
export const SEVERITY = { S: 'security', R: 'revenue', P: 'prohibition', Q: 'data quality' } as const;
const INDENT = 4;

export function ruleLines(rules: readonly RuleExplanation[]): readonly string[] {
  const of = (result: RuleExplanation['result']): readonly RuleExplanation[] =>
    rules.filter((rule) => rule.result === result);
  const [hits, unknown, missed] = [of('hit'), of('unknown'), of('missed')];
  return [
    `Hit: ${hits.length === 0 ? 'none' : hits.length}`,
    ...hits.flatMap(fullRule),
    `Unknown: ${unknown.length === 0 ? 'none' : unknown.length}`,
    ...unknown.flatMap(fullRule),
    `Missed: ${missed.length === 0 ? 'none' : missed.length}`,
    ...missed.map(missedRule),
  ];
}

function fullRule(rule: RuleExplanation): readonly string[] {
  const facts = [
    `${rule.points} points`,
    ...(rule.severity === null ? [] : [SEVERITY[rule.severity]]),
    rule.agencies.join(' '),
    ...(rule.measure === null ? [] : [rule.measure]),
    ...(rule.result === 'unknown' && rule.whenUnknown !== null ? [`unknown asks for ${rule.whenUnknown}`] : []),
    ...(rule.disclosure === 'restricted' ? ['restricted: never told to traders'] : []),
    ...(rule.standing ? ['stands on an earlier version'] : []),
    ...(rule.answered ? ['answered by an officer'] : []),
  ];
  const shown = rule.result === 'unknown' ? rule.instances.slice(0, 3) : rule.instances;
  const more = rule.instanceCount - shown.length;
  // What one item has shown of a list need not be read again at the next.
  const told = new Set<string>();
  return [
    ...paragraph(`  * ${rule.rule}: `, facts.join(', '), 2 * INDENT),
    ...paragraph(' '.repeat(INDENT), rule.text),
    ...shown.flatMap((instance) => instanceLines(instance, rule.agencies.length > 1, told)),
    ...(more > 0 ? [`${' '.repeat(INDENT)}and ${more} more`] : []),
    ...rule.absent.flatMap(absentLines),
    ...(rule.row === null ? [] : paragraph(' '.repeat(INDENT), rowText(rule.row))),
    ...(rule.why === '' ? [] : paragraph(`${' '.repeat(INDENT)}Why: `, rule.why)),
    ...(rule.legalBasis === null ? [] : paragraph(`${' '.repeat(INDENT)}Legal basis: `, rule.legalBasis)),
    ...(rule.check === null ? [] : paragraph(`${' '.repeat(INDENT)}Check: `, rule.check)),
  ];
}

function absentLines({ pointer, document, presence, awaitedUntil }: AbsentElement): readonly string[] {
  const whose = document === 'logistics' ? 'transport document' : (document ?? 'document');
  const why = {
    present: pointer.startsWith('milestones.') ? 'no notice states it' : `the ${whose} does not state it`,
    awaited: `the ${whose} is awaited${awaitedUntil === null ? '' : ` until ${shortTime(awaitedUntil)}`}`,
    absent: `the ${whose} is not there`,
  }[presence];
  return paragraph(`${' '.repeat(INDENT)}Absent: `, `${pointer}: ${why}`);
}

function instanceLines(instance: Instance, namesAgency: boolean, told: Set<string>): readonly string[] {
  const about = [
    ...(instance.pointer === null ? [] : [`at ${instance.pointer}`]),
    ...(namesAgency ? [`for ${instance.agency}`] : []),
    ...(instance.earlier ? ['in an earlier version'] : []),
  ];
  const head = about.length === 0 ? [] : [`${' '.repeat(INDENT)}${about.join(', ')}:`];
  const indent = about.length === 0 ? INDENT : INDENT + 2;
  return [...head, ...instance.comparisons.flatMap((one) => comparisonLines(one, indent, told))];
}

/** The statement, and below it each element and list row behind it, unless the rule has told it before. */
function comparisonLines(comparison: Comparison, indent: number, told: Set<string>): readonly string[] {
  const sides = comparison.right === null ? [comparison.left] : [comparison.left, comparison.right];
  const details = sides.flatMap(({ reads, lookups }) => [...reads.map(readText), ...lookups.map(lookupText)]);
  const fresh = [...new Set(details)].filter((text) => !told.has(text));
  for (const text of fresh) told.add(text);
  const detail = indent + 2;
  return [
    ...paragraph(' '.repeat(indent), `${statement(comparison)}: ${comparison.result}`, detail),
    ...fresh.flatMap((text) => paragraph(' '.repeat(detail), text, detail + 2)),
  ];
}

function statement({ left, relation, right }: Comparison): string {
  return [sideText(left), relation, ...(right === null ? [] : [sideText(right)])].join(' ');
}

function sideText({ name, value }: Side): string {
  if (name === null) return value ?? 'no value';
  if (value === 'stated') return name;
  return `${name} ${value ?? 'absent'}`;
}

function readText({ pointer, document, name, value }: Read): string {
  const full = name.startsWith(document) ? name : `${document} ${name}`;
  return `${pointer ?? 'notice'} ${full} ${value ?? 'absent'}`;
}

function lookupText({ list, key, on, row }: Lookup): string {
  if (row === null) return `list ${list}: no row for ${JSON.stringify(key)} on ${on}`;
  const { amount, scale, currency, ...others } = row.values;
  const isMoney = amount !== undefined && scale !== undefined && currency !== undefined;
  const money = isMoney ? valueText({ value: Number(amount), scale: Number(scale), currency }, 'number') : null;
  const cells = Object.entries(money === null ? row.values : others);
  const values = [...(money === null ? [] : [money]), ...cells.map(([column, value]) => `${column} ${value}`)];
  const dates = `valid ${row.validFrom ?? 'always'} to ${row.validTo ?? 'open'}`;
  const checked = `verified ${row.verified}, source ${row.source}`;
  return `list ${list}, row ${JSON.stringify(row.key)}: ${[...values, dates, checked].join('; ')}`;
}

/** How a comparison that does not hold reads the other way round. */
const OPPOSITE: Readonly<Record<string, string>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

function missedRule(rule: RuleExplanation): string {
  const compared = rule.instances[0]?.comparisons.map(missedComparison).join('; ') ?? 'no item to judge';
  const cured = rule.cured ? ' (an earlier version hit; cured)' : '';
  return oneLine(`  ${rule.rule}${cured}: ${compared}`);
}

function missedComparison(comparison: Comparison): string {
  const { left, relation, right, result } = comparison;
  const opposite = result === 'no' ? OPPOSITE[relation] : undefined;
  if (opposite === undefined || right === null) return `${statement(comparison)}: ${result}`;
  return `${madeOf(left)} ${opposite} ${madeOf(right)}`;
}

/** A computed side with the values behind it: `135.00 GBP (115.66 GBP, 19.34 GBP)`. */
function madeOf(side: Side): string {
  const values = side.name === null ? side.reads.map(({ value }) => value ?? 'absent') : [];
  return values.length === 0 ? sideText(side) : `${sideText(side)} (${values.join(', ')})`;
}
