/** What conditions can name and call, told to the CEL parser and type checker: one environment per kind of rule. */
import { Environment } from '@marcbachmann/cel-js';
import { ROOTS } from '../../core/score/condition/frame';
import type { CelType, FunctionDeclaration } from '../../core/score/condition/function-declaration';
import { FUNCTIONS } from '../../core/score/condition/functions';
import { type OperatorDeclaration, OPERATORS } from '../../core/score/condition/operators';
import type { ListDefinition } from '../../core/score/lists';
import { checkedName } from './cel-names';

/** Type name → field → CEL type: `string`, `double`, `bool`, a type name, or `list<…>` of one. */
export type CelTypes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a condition must know of a list to name it. */
export type CelList = Pick<ListDefinition, 'id' | 'kind' | 'columns'> & { readonly refused?: boolean };

export interface CelEnvironment {
  readonly cel: Environment;
  readonly types: CelTypes;
  /** Variable → type name. */
  readonly variables: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, CelList>;
}

/** What cel-js calls when it evaluates. The engine only checks with it: evaluation serves to compare with core's. */
export interface CelHandlers {
  call(declaration: FunctionDeclaration): (...args: unknown[]) => unknown;
  apply(declaration: OperatorDeclaration): (left: unknown, right: unknown) => unknown;
}

const LIMITS = { maxAstNodes: 1_000, maxDepth: 32, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 4 };

// Values with a unit: an author may ask for the unit, never for digits without it, unless the types say so.
const VALUE_TYPES: CelTypes = {
  Amount: { currency: 'string' },
  Quantity: { unitCode: 'string' },
  Mass: {},
  Timestamp: {},
  Duration: {},
};

const ROOT_TYPES: Readonly<Record<string, string>> = {
  order: 'Order',
  payment: 'Payment',
  logistics: 'Logistics',
  declaration: 'Declaration',
  milestones: 'Milestones',
};

const unused = (): never => {
  throw new Error('Conditions are run by core, not by cel-js');
};
const CHECK_ONLY: CelHandlers = { call: () => unused, apply: () => unused };

/**
 * An environment over the types of the schemas. `itemType` and `withinType` name the types of `item` and `within` for
 * rules over items; `lists` are those that conditions may name.
 */
export function celEnvironment(
  types: CelTypes,
  itemType?: string,
  withinType?: string,
  lists: readonly CelList[] = [],
  handlers: CelHandlers = CHECK_ONLY,
): CelEnvironment {
  const cel = new Environment({ limits: LIMITS });
  const known = { ...VALUE_TYPES, ...types };
  for (const name of byDependency(known)) cel.registerType(name, { fields: { ...known[name] } });
  const variables = variablesOf(known, itemType, withinType);
  for (const [name, type] of variables) cel.registerVariable(name, type);
  for (const declaration of FUNCTIONS.values()) registerFunction(cel, declaration, handlers);
  for (const operator of OPERATORS) cel.registerOperator(operator.signature, handlers.apply(operator));
  return { cel, types: known, variables, lists: new Map(lists.map((list) => [list.id, list])) };
}

function variablesOf(types: CelTypes, itemType?: string, withinType?: string): Map<string, string> {
  const named: Readonly<Record<string, string | undefined>> = { ...ROOT_TYPES, item: itemType, within: withinType };
  return new Map(
    ROOTS.flatMap((root) => {
      const type = named[root];
      return type !== undefined && types[type] !== undefined ? [[root, type] as const] : [];
    }),
  );
}

function registerFunction(cel: Environment, declaration: FunctionDeclaration, handlers: CelHandlers): void {
  // The methods offered are those that cel-js has, with the same meaning.
  if (declaration.method) return;
  const name = checkedName(declaration.name);
  const signature = (params: readonly CelType[], result: CelType): string => `${name}(${params.join(', ')}): ${result}`;
  for (const { params, result } of declaration.overloads) {
    cel.registerFunction(signature(params, result), handlers.call(declaration), { async: false });
  }
}

/** cel-js wants a type's fields to be known before it: the types that others hold come first. */
function byDependency(types: CelTypes): readonly string[] {
  const ordered = new Set<string>();
  const visit = (name: string): void => {
    const fields = types[name];
    if (fields === undefined || ordered.has(name)) return;
    for (const type of Object.values(fields)) visit(type);
    ordered.add(name);
  };
  for (const name of Object.keys(types)) visit(name);
  return [...ordered];
}
