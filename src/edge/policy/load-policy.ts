/** A bundle to a policy that core can run, or everything that is wrong with it; a broken one is refused whole. */
import * as E from 'fp-ts/Either';
import { BUILT_IN } from '../../core/decide/built-in';
import type { Flow } from '../../core/join/flow';
import { hex } from '../../core/kernel/hex';
import type { Policy } from '../../core/pipeline';
import type { ListDefinition } from '../../core/score/lists';
import { listsByDay } from '../../core/score/lists';
import type { RuleSet } from '../../core/score/rule-set';
import type { Bundle, PolicyProblem } from './bundle';
import { compileFlow } from './compile-flow';
import type { CompiledRule } from './compile-rule';
import { compileRule, environments } from './compile-rule';
import type { WaitingRow } from './load-waiting';
import { loadWaiting } from './load-waiting';
import { loadTables } from './load-tables';
import type { CureTexts, PolicyFile, RuleFile, RuleText, StatusTexts } from './policy-file';
import { PolicyFile as PolicyCodec, TextsFile } from './policy-file';
import { readList } from './read-list';
import { readYaml } from '../read-yaml';
import { relationProblems } from './relation-problems';
import { RulesFile } from './rules-file';
import type { CompiledTable } from './tables/compiled-table';
import { rowTexts } from './tables/row-texts';
import { textProblems } from './text-problems';
import { writeRuleSet } from './write-rule-set';

/** What commands show of a policy beside what core runs. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly bundle: Bundle;
  readonly file: PolicyFile;
  readonly rules: ReadonlyMap<string, CompiledRule>;
  /** Decision tables; each of their rows is one of the rules. */
  readonly tables: ReadonlyMap<string, CompiledTable>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  /** Language, then rule. */
  readonly texts: ReadonlyMap<string, Readonly<Record<string, RuleText>>>;
  /** What traders are told of where a consignment stands, by language. */
  readonly statuses: ReadonlyMap<string, Partial<StatusTexts>>;
  /** By language: what settles a reason. */
  readonly cures: ReadonlyMap<string, Partial<CureTexts>>;
  /** Indicators that wait for history across consignments: shown, never judged. */
  readonly waiting: readonly WaitingRow[];
}

type Problems = readonly PolicyProblem[];

/** Bundles whose result is remembered: a run loads its policy from a folder and again from the log. */
const KEPT_POLICIES = 4;
const kept = new Map<string, E.Either<Problems, LoadedPolicy>>();

/** Left: every problem found, each with file, line where known, and what was expected. */
export function loadPolicy(bundle: Bundle): E.Either<Problems, LoadedPolicy> {
  const key = hex(bundle.hash);
  let loaded = kept.get(key);
  if (loaded === undefined) {
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_POLICIES && oldest !== undefined) kept.delete(oldest);
    kept.set(key, (loaded = load(bundle)));
  }
  return loaded;
}

function load(bundle: Bundle): E.Either<Problems, LoadedPolicy> {
  const main = bundle.files.find((file) => file.path === 'policy.yaml');
  if (main === undefined)
    return E.left([{ file: 'policy.yaml', line: undefined, message: 'expected this file, found none' }]);
  const read = readYaml(main, PolicyCodec);
  if (E.isLeft(read)) return read;
  const file = read.right.value;
  const lists = loadLists(bundle, file);
  if (E.isLeft(lists)) return lists;
  const environmentOf = environments([...lists.right.values()]);
  const flows: Flow[] = [];
  const problems: PolicyProblem[] = [];
  for (const [index, source] of file.flows.entries()) {
    const flow = compileFlow(source, environmentOf(undefined));
    if (E.isLeft(flow))
      problems.push({ file: main.path, line: read.right.lineOf(['flows', index]), message: flow.left });
    else flows.push(flow.right);
  }
  problems.push(...relationProblems(file).map((message) => ({ file: main.path, line: undefined, message })));
  const loaded = loadRules(bundle, file, environmentOf);
  const texts = loadTexts(bundle, E.isRight(loaded) ? loaded.right.tables : new Map());
  if (E.isLeft(loaded)) return E.left([...problems, ...loaded.left]);
  if (E.isLeft(texts)) return E.left([...problems, ...texts.left]);
  const { rules, tables } = loaded.right;
  const waiting = loadWaiting(bundle, rules);
  if (E.isLeft(waiting)) return E.left([...problems, ...waiting.left]);
  problems.push(...textProblems(rules.keys(), texts.right.rules));
  if (problems.length > 0) return E.left(problems);
  const policy = assemble(bundle, file, flows, rules, [...lists.right.values()]);
  const { rules: words, statuses, cures } = texts.right;
  return E.right({
    policy,
    bundle,
    file,
    rules,
    tables,
    lists: lists.right,
    texts: words,
    statuses,
    cures,
    waiting: waiting.right,
  });
}

function loadLists(bundle: Bundle, file: PolicyFile): E.Either<Problems, ReadonlyMap<string, ListDefinition>> {
  const lists = new Map<string, ListDefinition>();
  const problems: PolicyProblem[] = [];
  for (const [id, stated] of Object.entries(file.lists)) {
    const source = bundle.files.find((one) => one.path === `lists/${stated.file}`);
    if (source === undefined) {
      problems.push({
        file: 'policy.yaml',
        line: undefined,
        message: `lists/${id}: expected lists/${stated.file}, found none`,
      });
      continue;
    }
    const list = readList(id, stated.kind, source);
    if (E.isLeft(list)) problems.push(list.left);
    else lists.set(id, { ...list.right, threshold: stated.threshold });
  }
  return problems.length > 0 ? E.left(problems) : E.right(lists);
}

function loadRules(
  bundle: Bundle,
  file: PolicyFile,
  environmentOf: ReturnType<typeof environments>,
): E.Either<Problems, Pick<LoadedPolicy, 'rules' | 'tables'>> {
  const rules = new Map<string, CompiledRule>();
  const tables = new Map<string, CompiledTable>();
  const problems: PolicyProblem[] = [];
  for (const source of bundle.files.filter((one) => /^rules\/[^/]+\.yaml$/.test(one.path))) {
    const read = readYaml(source, RulesFile);
    if (E.isLeft(read)) {
      problems.push(...read.left);
      continue;
    }
    const { lineOf, value } = read.right;
    for (const [index, stated] of (value.rules ?? []).entries()) {
      const line = lineOf(['rules', index]);
      const refused = refusalOf(stated, file, rules);
      const rule = refused === undefined ? compileRule(stated, environmentOf) : E.left(refused);
      if (E.isLeft(rule)) problems.push({ file: source.path, line, message: rule.left });
      else rules.set(stated.id, rule.right);
    }
    const own = { path: source.path, tables: value.tables ?? [], lineOf };
    const refusal = (row: RuleFile): string | undefined => refusalOf(row, file, rules);
    problems.push(...loadTables(own, tables, { bundle, environmentOf, refusal }));
    for (const { rows } of tables.values()) for (const { rule } of rows) rules.set(rule.source.id, rule);
  }
  return problems.length > 0 ? E.left(problems) : E.right({ rules, tables });
}

function refusalOf(stated: RuleFile, file: PolicyFile, known: ReadonlyMap<string, CompiledRule>): string | undefined {
  if (known.has(stated.id)) return `rule ${stated.id}: this id stands twice`;
  if (BUILT_IN.some((id) => id === stated.id)) return `rule ${stated.id}: this id is one of the engine's own reasons`;
  if (!file.agencies.some((agency) => agency.id === stated.agency))
    return `rule ${stated.id}: agency ${stated.agency} is not in policy.yaml`;
  const flow = stated.flows.find((id) => !file.flows.some((one) => one.id === id));
  return flow === undefined ? undefined : `rule ${stated.id}: flow ${flow} is not in policy.yaml`;
}

interface Texts {
  readonly rules: LoadedPolicy['texts'];
  readonly statuses: LoadedPolicy['statuses'];
  readonly cures: LoadedPolicy['cures'];
}

function loadTexts(bundle: Bundle, tables: LoadedPolicy['tables']): E.Either<Problems, Texts> {
  const texts = new Map<string, Readonly<Record<string, RuleText>>>();
  const statuses = new Map<string, Partial<StatusTexts>>();
  const cures = new Map<string, Partial<CureTexts>>();
  for (const source of bundle.files.filter((one) => /^texts\/[^/]+\.yaml$/.test(one.path))) {
    const read = readYaml(source, TextsFile);
    if (E.isLeft(read)) return read;
    const { language, rules, tables: shared, statuses: stated, cures: settled } = read.right.value;
    const rows = rowTexts(shared ?? {}, tables);
    const twice = Object.keys(rows.rules).filter((id) => Object.hasOwn(rules, id));
    const found = [...rows.problems, ...twice.map((id) => `${id} has a text among rules and one among tables`)];
    if (found.length > 0) return E.left(found.map((message) => ({ file: source.path, line: undefined, message })));
    texts.set(language, { ...rules, ...rows.rules });
    statuses.set(language, stated ?? {});
    cures.set(language, settled ?? {});
  }
  return texts.size > 0
    ? E.right({ rules: texts, statuses, cures })
    : E.left([{ file: 'texts', line: undefined, message: 'expected at least one language' }]);
}

const NO_RULES: RuleSet = { rules: [], judges: [], classes: [] };

function assemble(
  bundle: Bundle,
  file: PolicyFile,
  flows: readonly Flow[],
  rules: ReadonlyMap<string, CompiledRule>,
  lists: readonly ListDefinition[],
): Policy {
  const sources = new Map(file.flows.map((flow) => [flow.id, flow]));
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  const ofFlow = (id: string): readonly CompiledRule[] =>
    [...rules.values()].filter(({ source }) => source.flows.includes(id));
  const rulesByFlow = new Map(flows.map((flow) => [flow.id, writeRuleSet(ofFlow(flow.id))]));
  return {
    hash: bundle.hash,
    lead: file.lead,
    flows,
    flowOf: (id) => byId.get(id),
    ruleSetOf: (flow) => rulesByFlow.get(flow) ?? NO_RULES,
    rulesOf: (flow) => rulesByFlow.get(flow)?.rules ?? [],
    listsOn: listsByDay(lists),
    bandsOf: (flow, agency) => sources.get(flow)?.bands[agency] ?? [],
    randomOf: (flow) => sources.get(flow)?.random,
    unknownsOf: (flow) => sources.get(flow)?.unknowns,
    creditCap: file.creditCap,
  };
}
