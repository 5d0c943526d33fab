/** A bundle to a policy that core can run, or everything that is wrong with it; a broken one is refused whole. */
import * as E from 'fp-ts/Either';
import type { WantedByType } from '../../core/events/part';
import { hex } from '../../core/kernel/hex';
import type { Policy } from '../../core/decide/judge';
import type { ListDefinition } from '../../core/score/lists';
import type { FlowModel } from '../../core/score/flow-model';
import { listsByDay } from '../../core/score/lists';
import type { RuleSet } from '../../core/score/rule-set';
import type { Bundle, PolicyProblem } from './bundle';
import type { CompiledFlow } from './compile-flow';
import { compileFlow } from './compile-flow';
import type { CompiledRule, ModelIn } from './compile-rule';
import { compileRule } from './compile-rule';
import { elementsOfPolicy } from './elements-read';
import { environments } from './environments';
import type { CompiledSubject } from './compile-subject';
import { loadFlowModels } from './load-flow-models';
import type { LoadedModel } from './model/load-model';
import { loadModel } from './model/load-model';
import { loadTexts } from './load-texts';
import type { WaitingRow } from './load-waiting';
import { loadWaiting } from './load-waiting';
import { loadTables } from './load-tables';
import type { CureTexts, PolicyFile, RuleFile, RuleText, StatusTexts } from './policy-file';
import { PolicyFile as PolicyCodec } from './policy-file';
import { listSource, refusedList } from './list-source';
import { readList } from './read-list';
import { readYaml } from '../read-yaml';
import type { YamlPlaces } from '../yaml-places';
import { familyProblems } from './family-problems';
import { relationProblems } from './relation-problems';
import { ruleRefusals } from './rule-refusals';
import { RulesFile } from './rules-file';
import { problemAt } from './source-problem';
import type { CompiledTable } from './tables/compiled-table';
import { textPlaces } from './text-places';
import { textProblems } from './text-problems';
import { UnreadRules } from './unread-rules';
import { writeRuleSet } from './write-rule-set';

/** What commands show of a policy beside what core runs. */
export interface LoadedPolicy {
  readonly policy: Policy;
  /** The elements that its flows, rules and model read. */
  readonly wanted: WantedByType;
  readonly bundle: Bundle;
  readonly file: PolicyFile;
  readonly rules: ReadonlyMap<string, CompiledRule>;
  /** Decision tables; each of their rows is one of the rules. */
  readonly tables: ReadonlyMap<string, CompiledTable>;
  readonly lists: ReadonlyMap<string, ListDefinition>;
  /** The model's bundle; undefined where the policy has none. */
  readonly model: LoadedModel | undefined;
  /** What the model judges, by flow. */
  readonly subjects: ReadonlyMap<string, CompiledSubject>;
  /** Language, then rule. */
  readonly texts: ReadonlyMap<string, Readonly<Record<string, RuleText>>>;
  /** What traders are told of where a consignment stands, by language. */
  readonly statuses: ReadonlyMap<string, Partial<StatusTexts>>;
  /** By language: what settles a reason. */
  readonly cures: ReadonlyMap<string, Partial<CureTexts>>;
  /** By language: what families of the model's features are called. */
  readonly families: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** Indicators that wait for history across consignments: shown, never judged. */
  readonly waiting: readonly WaitingRow[];
}

/** In all lists together: a list of its own largest size leaves room for the others. */
const MAX_ROWS_OF_ALL = 250_000;

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
  const { problems, loaded } = examinePolicy(bundle);
  return loaded !== undefined && problems.length === 0 ? E.right(loaded) : E.left(problems);
}

/** What holds of a policy and what does not: the rules that compiled, beside everything that refuses it. */
export interface Examined {
  readonly problems: Problems;
  /** Undefined where policy.yaml itself cannot be read. */
  readonly loaded: LoadedPolicy | undefined;
}

/** All problems at once: what is wrong with one file does not hide what is wrong with the next. */
export function examinePolicy(bundle: Bundle): Examined {
  const main = bundle.files.find((file) => file.path === 'policy.yaml');
  const missing = { file: 'policy.yaml', line: undefined, message: 'expected this file, found none' };
  if (main === undefined) return { problems: [{ ...missing, code: 'not-a-policy' }], loaded: undefined };
  const read = readYaml(main, PolicyCodec);
  if (E.isLeft(read)) return { problems: read.left, loaded: undefined };
  const { value: file, places } = read.right;
  const problems: PolicyProblem[] = [];
  const lists = loadLists(bundle, file, places, problems);
  const environmentOf = environments([...lists.values()]);
  const flows: CompiledFlow[] = [];
  for (const [index, source] of file.flows.entries()) {
    const flow = compileFlow(source, environmentOf(undefined));
    if (E.isLeft(flow)) problems.push(problemAt(main.path, places, ['flows', index], flow.left));
    else flows.push(flow.right);
  }
  problems.push(...relationProblems(file).map((one) => problemAt(main.path, places, [], one)));
  const model = loadModel(bundle);
  if (E.isLeft(model)) problems.push(...model.left);
  const stated = new Set<string>();
  const unread = new UnreadRules();
  const loadedModel = E.isRight(model) ? model.right : undefined;
  const ids = file.flows.map(({ id }) => id);
  const { subjects, models } = loadFlowModels(loadedModel, ids, environmentOf, problems);
  const modelIn = (flow: string): CompiledSubject | undefined => subjects.get(flow);
  const { rules, tables } = loadRules(bundle, file, environmentOf, { stated, unread, problems, modelIn });
  const { rules: texts, ...others } = loadTexts(bundle, tables, problems, unread);
  const waiting = loadWaiting(bundle, rules);
  if (E.isLeft(waiting)) problems.push(...waiting.left);
  problems.push(...textProblems(stated, texts, textPlaces(bundle), unread));
  const policy = assemble(bundle, file, flows, rules, [...lists.values()], models);
  const wanted = elementsOfPolicy(flows, rules, subjects);
  problems.push(...familyProblems(loadedModel?.model, others.families));
  const words = { texts, ...others, waiting: E.isRight(waiting) ? waiting.right : [] };
  const parts = { policy, wanted, rules, tables, lists, model: loadedModel, subjects };
  return { problems, loaded: { bundle, file, ...parts, ...words } };
}

/** A list that is refused stands without rows, so that conditions which name it are not refused as well. */
function loadLists(
  bundle: Bundle,
  file: PolicyFile,
  places: YamlPlaces,
  problems: PolicyProblem[],
): ReadonlyMap<string, ListDefinition> {
  const lists = new Map<string, ListDefinition>();
  let rows = 0;
  for (const [id, stated] of Object.entries(file.lists)) {
    const source = listSource(bundle, id, stated.file);
    if ('code' in source) {
      problems.push(problemAt('policy.yaml', places, ['lists', id, 'file'], source));
      lists.set(id, refusedList(id, stated.kind));
      continue;
    }
    if (rows > MAX_ROWS_OF_ALL) {
      const message = `lists/${id}: expected at most ${MAX_ROWS_OF_ALL} rows in all lists, found more`;
      problems.push(problemAt('policy.yaml', places, ['lists', id], { path: [], code: 'too-large', message }));
      break;
    }
    const list = readList(id, stated.kind, source);
    if (E.isLeft(list)) problems.push(...list.left);
    lists.set(id, E.isRight(list) ? { ...list.right, threshold: stated.threshold } : refusedList(id, stated.kind));
    rows += lists.get(id)?.rows.length ?? 0;
  }
  return lists;
}

function loadRules(
  bundle: Bundle,
  file: PolicyFile,
  environmentOf: ReturnType<typeof environments>,
  {
    stated: ids,
    unread,
    problems,
    modelIn,
  }: {
    readonly stated: Set<string>;
    readonly unread: UnreadRules;
    readonly problems: PolicyProblem[];
    readonly modelIn: ModelIn;
  },
): Pick<LoadedPolicy, 'rules' | 'tables'> {
  const rules = new Map<string, CompiledRule>();
  const tables = new Map<string, CompiledTable>();
  for (const source of bundle.files.filter((one) => /^rules\/[^/]+\.yaml$/.test(one.path))) {
    const read = readYaml(source, RulesFile);
    if (E.isLeft(read)) {
      unread.addFile();
      problems.push(...read.left);
      continue;
    }
    const { places, value } = read.right;
    for (const [index, stated] of (value.rules ?? []).entries()) {
      const refused = ruleRefusals(stated, file, ids);
      const rule = compileRule(stated, environmentOf, { modelIn });
      const wrong = E.isLeft(rule) ? [...refused, rule.left] : refused;
      problems.push(...wrong.map((one) => problemAt(source.path, places, ['rules', index], one, stated.id)));
      if (E.isRight(rule) && !ids.has(stated.id)) rules.set(stated.id, rule.right);
      ids.add(stated.id);
    }
    const own = { path: source.path, tables: value.tables ?? [], places };
    const refusal = (row: RuleFile): string | undefined => ruleRefusals(row, file, ids)[0]?.message;
    problems.push(...loadTables(own, tables, { bundle, environmentOf, modelIn, refusal }));
    for (const { id } of own.tables) if (!tables.has(id)) unread.addTable(id);
    for (const { rule } of [...tables.values()].flatMap((table) => table.rows)) {
      rules.set(rule.source.id, rule);
      ids.add(rule.source.id);
    }
  }
  return { rules, tables };
}

const NO_RULES: RuleSet = { rules: [], judges: [], classes: [] };

function assemble(
  bundle: Bundle,
  file: PolicyFile,
  compiled: readonly CompiledFlow[],
  rules: ReadonlyMap<string, CompiledRule>,
  lists: readonly ListDefinition[],
  models: ReadonlyMap<string, FlowModel>,
): Policy {
  const flows = compiled.map(({ flow }) => flow);
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
    modelOf: (flow) => models.get(flow),
    bandsOf: (flow, agency) => sources.get(flow)?.bands[agency] ?? [],
    randomOf: (flow) => sources.get(flow)?.random,
    unknownsOf: (flow) => sources.get(flow)?.unknowns,
    creditCap: file.creditCap,
  };
}
