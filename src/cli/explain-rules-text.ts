/** The rules of a flow as text: hits with what they compared, unknown ones with what is absent, missed ones in a line. */
import type { AbsentElement, Comparison, Instance, Lookup, Read } from '../engine/explain/explanation';
import type { RuleExplanation, Side } from '../engine/explain/explanation';
import { oneLine, paragraph, shortTime } from './explain-layout';

/** What a severity letter stands for. */
const SEVERITY = { S: 'security', R: 'revenue', P: 'prohibition', Q: 'data quality' } as const;
const INDENT = 4;

export function ruleLines(rules: readonly RuleExplanation[]): readonly string[] {
  const of = (result: RuleExplanation['result']): readonly RuleExplanation[] =>
    rules.filter((rule) => rule.result === result);
  const [hits, unknown, missed] = [of('hit'), of('unknown'), of('missed')];
  return [
    `  Hit: ${hits.length}`,
    ...hits.flatMap(fullRule),
    `  Unknown: ${unknown.length}`,
    ...unknown.flatMap(fullRule),
    `  Missed: ${missed.length}`,
    ...missed.map(missedRule),
  ];
}

function fullRule(rule: RuleExplanation): readonly string[] {
  const facts = [
    `${rule.points} points`,
    ...(rule.severity === null ? [] : [SEVERITY[rule.severity]]),
    rule.agencies.join(' '),
    ...(rule.measure === null ? [] : [rule.measure]),
    ...(rule.standing ? ['stands on an earlier version'] : []),
    ...(rule.answered ? ['answered by an officer'] : []),
  ];
  const shown = rule.result === 'unknown' ? rule.instances.slice(0, 3) : rule.instances;
  const more = rule.instanceCount - shown.length;
  return [
    ...paragraph(`  * ${rule.rule}: `, facts.join(', '), 2 * INDENT),
    ...paragraph(' '.repeat(INDENT), rule.text),
    ...shown.flatMap((instance) => instanceLines(instance, rule.agencies.length > 1)),
    ...(more > 0 ? [`${' '.repeat(INDENT)}and ${more} more`] : []),
    ...rule.absent.flatMap(absentLines),
    ...(rule.check === null ? [] : paragraph(`${' '.repeat(INDENT)}Check: `, rule.check)),
  ];
}

function absentLines({ pointer, document, presence, awaitedUntil }: AbsentElement): readonly string[] {
  const whose = document ?? 'document';
  const why = {
    present: `the ${whose} does not state it`,
    awaited: `the ${whose} is awaited${awaitedUntil === null ? '' : ` until ${shortTime(awaitedUntil)}`}`,
    absent: `the ${whose} is not there`,
  }[presence];
  return paragraph(`${' '.repeat(INDENT)}Absent: `, `${pointer}: ${why}`);
}

function instanceLines(instance: Instance, namesAgency: boolean): readonly string[] {
  const about = [
    ...(instance.pointer === null ? [] : [`at ${instance.pointer}`]),
    ...(namesAgency ? [`for ${instance.agency}`] : []),
    ...(instance.earlier ? ['in an earlier version'] : []),
  ];
  const head = about.length === 0 ? [] : [`${' '.repeat(INDENT)}${about.join(', ')}:`];
  const indent = about.length === 0 ? INDENT : INDENT + 2;
  return [...head, ...instance.comparisons.flatMap((one) => comparisonLines(one, indent))];
}

function comparisonLines(comparison: Comparison, indent: number): readonly string[] {
  const sides = comparison.right === null ? [comparison.left] : [comparison.left, comparison.right];
  const detail = indent + 2;
  const reads = sides.flatMap((side) => (side === comparison.left || side.reads.length > 0 ? side.reads : []));
  const needsReads = reads.length > 0;
  return [
    ...paragraph(' '.repeat(indent), `${statement(comparison)}: ${comparison.result}`, detail),
    ...(needsReads ? unique(reads.map(readText)).flatMap((text) => paragraph(' '.repeat(detail), text, detail + 2)) : []),
    ...unique(sides.flatMap((side) => side.lookups.map(lookupText))).flatMap((text) =>
      paragraph(' '.repeat(detail), text, detail + 2),
    ),
  ];
}

function statement({ left, relation, right }: Comparison): string {
  return [sideText(left), relation, ...(right === null ? [] : [sideText(right)])].join(' ');
}

/** A side that is one element goes by its name; where several are behind it, they stand below it. */
function sideText({ value, reads }: Side): string {
  const [read] = reads;
  if (read === undefined || reads.length > 1) return value ?? (read === undefined ? 'nothing listed' : 'no value');
  if (value === null) return `${nameText(read)} absent`;
  return value === 'stated' ? nameText(read) : `${nameText(read)} ${value}`;
}

function nameText({ document, name }: Read): string {
  return name.startsWith(document) ? name : `${document} ${name}`;
}

function readText(read: Read): string {
  return `${read.pointer ?? 'notice'} ${nameText(read)} ${read.value ?? 'absent'}`;
}

function lookupText({ list, key, on, row }: Lookup): string {
  if (row === null) return `list ${list}: no row for ${JSON.stringify(key)} on ${on}`;
  const values = Object.entries(row.values).map(([column, value]) => `${column} ${value}`);
  const dates = `valid ${row.validFrom ?? 'always'} to ${row.validTo ?? 'open'}`;
  const checked = `verified ${row.verified}, source ${row.source}`;
  return `list ${list}, row ${JSON.stringify(row.key)}: ${[...values, dates, checked].join('; ')}`;
}

function missedRule(rule: RuleExplanation): string {
  const [instance] = rule.instances;
  const compared = instance?.comparisons.map((one) => `${statement(one)}: ${one.result}`).join('; ') ?? '';
  const cured = rule.cured ? ' (an earlier version hit; cured)' : '';
  return oneLine(`  - ${rule.rule}${cured}${compared === '' ? '' : `: ${compared}`}`);
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
