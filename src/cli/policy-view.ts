/** A policy as its readers see it: flows with what they wait for and judge, rules with their grounds, lists with their sources. */
import { BUILT_IN } from '../core/decide/built-in';
import type { DocumentType } from '../core/events/document';
import { hex } from '../core/kernel/hex';
import type { ListDefinition } from '../core/score/lists';
import type { CompiledRule } from '../edge/policy/compile-rule';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import type { FlowFile, PolicyFile, RuleText } from '../edge/policy/policy-file';
import type { RowView } from '../edge/policy/tables/row-view';
import { rowView } from '../edge/policy/tables/row-view';

import type { ModelView } from './model-view';
import { modelView } from './model-view';

type ByLanguage<A> = Readonly<Record<string, A>>;

export interface FlowView {
  readonly id: string;
  readonly title: string;
  readonly leading: DocumentType;
  /** The document whose day lists and rates are of. */
  readonly anchor: DocumentType;
  readonly selects: FlowFile['selects'];
  readonly presented: string | null;
  readonly needs: FlowFile['needs'];
  /** Durations in milliseconds. */
  readonly waits: Readonly<Record<'maxWait' | 'minWait' | 'lead' | 'keep' | 'respondWithin', number>>;
  readonly measures: Readonly<Pick<FlowFile, 'clean' | 'incomplete' | 'expired'>>;
  readonly bands: FlowFile['bands'];
  readonly random: NonNullable<FlowFile['random']> | null;
  readonly unknowns: NonNullable<FlowFile['unknowns']> | null;
  readonly rules: readonly string[];
}

export interface RuleView {
  readonly id: string;
  readonly flows: readonly string[];
  readonly agency: string;
  /** The condition that names the agency a list asks for. */
  readonly agencyFrom: string | null;
  readonly severity: 'S' | 'R' | 'P' | 'Q';
  readonly points: number;
  readonly measure: string | null;
  readonly whenUnknown: string | null;
  readonly why: string;
  /** What stands in brackets behind the reason. */
  readonly sources: readonly string[];
  readonly legalBasis: string | null;
  readonly disclosure: RuleText['disclosure'];
  readonly officer: string;
  readonly trader: string;
  readonly check: string | null;
  /** The same by language, in all that the policy has. */
  readonly texts: ByLanguage<RuleText>;
  readonly each: string | null;
  readonly when: string;
  /** Which row of which decision table it is, if it is one. */
  readonly row: RowView | null;
}

export interface ListView {
  readonly id: string;
  readonly kind: ListDefinition['kind'];
  readonly rows: number;
  /** How many rows are checked how far. */
  readonly verified: Readonly<Record<string, number>>;
  /** YYYY-MM-DD: when the youngest row came into force; null where all always were. */
  readonly youngest: string | null;
  readonly sources: readonly string[];
}

export interface PolicyView {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly hash: string;
  readonly lead: string;
  readonly creditCap: number;
  /** Milliseconds, as the next. */
  readonly maxHold: number;
  /** How long one secret of the random checks lasts. */
  readonly epoch: number;
  readonly languages: readonly string[];
  readonly agencies: PolicyFile['agencies'];
  readonly flows: readonly FlowView[];
  readonly rules: readonly RuleView[];
  readonly lists: readonly ListView[];
  readonly model: ModelView | null;
  /** Indicators that no single consignment can answer, and the history each needs. */
  readonly waiting: LoadedPolicy['waiting'];
  /** Reasons that the engine gives by itself. */
  readonly ownReasons: readonly { readonly id: string; readonly texts: ByLanguage<RuleText> }[];
  /** What traders are told of where a consignment stands. */
  readonly statuses: readonly { readonly id: string; readonly texts: ByLanguage<string> }[];
}

/** `flow`: only that one and its rules; `language`: one the policy has texts in. */
export function policyView(loaded: LoadedPolicy, language: string, flow: string | undefined): PolicyView {
  const { file, bundle, texts, lists, waiting } = loaded;
  const words = texts.get(language) ?? {};
  const flows = file.flows.filter(({ id }) => flow === undefined || id === flow);
  const rules = [...loaded.rules.values()].filter(({ source }) => flows.some(({ id }) => source.flows.includes(id)));
  return {
    id: file.id,
    version: file.version,
    title: file.title,
    hash: hex(bundle.hash),
    lead: file.lead,
    creditCap: file.creditCap,
    maxHold: file.maxHold,
    epoch: file.selection.epoch,
    languages: [...texts.keys()],
    agencies: file.agencies,
    flows: flows.map((one) => flowView(one, rules)),
    rules: rules.map((rule) => {
      const { id } = rule.source;
      return ruleView(rule, { text: words[id], texts: textsOf(loaded, id), row: rowView(loaded.tables, id) });
    }),
    lists: [...lists.values()].map(listView),
    model: modelView(loaded, language),
    waiting,
    ownReasons: BUILT_IN.map((id) => ({ id, texts: textsOf(loaded, id) })),
    statuses: statusesOf(loaded),
  };
}

function textsOf({ texts }: LoadedPolicy, id: string): ByLanguage<RuleText> {
  return Object.fromEntries(
    [...texts].flatMap(([language, byRule]) => {
      const text = Object.hasOwn(byRule, id) ? byRule[id] : undefined;
      return text === undefined ? [] : [[language, text] as const];
    }),
  );
}

function statusesOf({ statuses }: LoadedPolicy): PolicyView['statuses'] {
  const ids = new Set([...statuses.values()].flatMap((words) => Object.keys(words)));
  const texts = (id: string): ByLanguage<string> =>
    Object.fromEntries(
      [...statuses].map(([language, words]) => [language, new Map(Object.entries(words)).get(id) ?? '']),
    );
  return [...ids].map((id) => ({ id, texts: texts(id) }));
}

function flowView(flow: FlowFile, rules: readonly CompiledRule[]): FlowView {
  const { id, title, leading, anchor, selects, needs, maxWait, minWait, lead, keep, respondWithin } = flow;
  const { clean, incomplete, expired, bands, random, unknowns } = flow;
  return {
    id,
    title,
    leading,
    anchor,
    selects,
    presented: flow.presented ?? null,
    needs,
    waits: { maxWait, minWait, lead, keep, respondWithin },
    measures: { clean, incomplete, expired },
    bands,
    random: random ?? null,
    unknowns: unknowns ?? null,
    rules: rules.filter(({ source }) => source.flows.includes(id)).map(({ source }) => source.id),
  };
}

interface Beside {
  readonly text: RuleText | undefined;
  readonly texts: ByLanguage<RuleText>;
  readonly row: RowView | null;
}

function ruleView({ source }: CompiledRule, { text, texts, row }: Beside): RuleView {
  const { id, flows, agency, severity, points, why, when } = source;
  return {
    id,
    flows,
    agency,
    agencyFrom: source.agencyFrom ?? null,
    severity,
    points,
    measure: source.measure ?? null,
    whenUnknown: source.whenUnknown ?? null,
    why,
    sources: /\[([^\]]+)\]$/.exec(why)?.[1]?.split(/[,;] */) ?? [],
    legalBasis: source.legalBasis ?? null,
    disclosure: text?.disclosure ?? 'restricted',
    officer: text?.officer ?? why,
    trader: text?.trader ?? '',
    check: text?.check ?? null,
    texts,
    each: source.each ?? null,
    when: when.trim(),
    row,
  };
}

function listView({ id, kind, rows }: ListDefinition): ListView {
  const verified: Record<string, number> = {};
  for (const { values } of rows) {
    const checked = values['verified'] ?? '';
    verified[checked] = (verified[checked] ?? 0) + 1;
  }
  const begins = rows.flatMap(({ values }) => values['valid_from'] ?? []).filter((day) => day !== '');
  const sources = [...new Set(rows.map(({ values }) => values['source'] ?? ''))].filter((source) => source !== '');
  return { id, kind, rows: rows.length, verified, youngest: begins.sort().at(-1) ?? null, sources };
}
