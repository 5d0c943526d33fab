/** One side of a comparison: its value, the elements it was made of, and the list rows it took. */
import type { Expression } from '../../core/score/condition/expression';
import { evaluate, elementsOf, siteAt, type Site } from './evaluation';
import type { Lookup, Read, Side } from './explanation';
import { lookUpsOf, type ListsShown } from './look-up';
import { documentOf, meaningOfPlace, nameOfPlace, pointerOfPlace, type Place } from './place';
import { branchOf, elementPlace, meaningOf, resolvePlace } from './resolve-place';
import { valueText } from './value-text';

/** Elements and rows shown for one side: a sum over many items shows its first ones. */
const SHOWN = 20;

/** Arguments that make up the value: after them comes the currency it is stated in. */
const VALUES_OF: Readonly<Record<string, number>> = { convert: 1, amount: 2, money: 1 };

interface Found {
  readonly reads: Map<string, Read>;
  readonly lookups: Map<string, Lookup>;
}

/** The side as it stands at a site. */
export function sideOf(expression: Expression, site: Site, shown: ListsShown): Side {
  const found: Found = { reads: new Map(), lookups: new Map() };
  visit(expression, site, shown, found);
  const reads = [...found.reads.values()];
  const plain = valueText(evaluate(expression, site), meaningOf(expression, site));
  const value = plain !== null && reads.some(isIdentity) ? HIDDEN : plain;
  const lookups = [...found.lookups.values()];
  return { name: nameOf(expression, reads, lookups), value, reads, lookups };
}

function nameOf(expression: Expression, reads: readonly Read[], lookups: readonly Lookup[]): string | null {
  const [read, other] = reads;
  const cell = expression.op === 'call' ? cellOf(expression, lookups) : undefined;
  if (cell !== undefined) return cell;
  if (read === undefined || other !== undefined || lookups.length > 0 || !isElement(expression)) return null;
  const name = read.name.startsWith(read.document) ? read.name : `${read.document} ${read.name}`;
  return expression.op === 'call' && expression.name === 'size' ? `number of ${name}` : name;
}

/** An element as it stands, or seen through a function; not one that was computed with. */
function isElement(expression: Expression): boolean {
  if (expression.op === 'conditional') return isElement(expression.yes) && isElement(expression.no);
  if (expression.op === 'call') return expression.args[0] !== undefined && isElement(expression.args[0]);
  return ['variable', 'select', 'index', 'has', 'macro'].includes(expression.op);
}

/** What `entry` and `threshold` read: the list, the key of the row, and the column where one is named. */
function cellOf(call: Extract<Expression, { op: 'call' }>, lookups: readonly Lookup[]): string | undefined {
  if (call.name !== 'entry' && call.name !== 'threshold') return undefined;
  const [list, , column] = call.args;
  const looked = lookups.find((one) => list?.op === 'value' && one.list === list.value);
  if (looked === undefined) return undefined;
  const named = column?.op === 'value' ? ` ${String(column.value)}` : '';
  return `${looked.list} ${looked.row?.key ?? looked.key}${named}`;
}

function visit(expression: Expression, site: Site, shown: ListsShown, found: Found): void {
  if (found.reads.size >= SHOWN) return;
  const each = (...parts: readonly Expression[]): void => {
    for (const part of parts) visit(part, site, shown, found);
  };
  switch (expression.op) {
    case 'value':
      return;
    case 'variable':
    case 'select':
    case 'index':
    case 'has':
      return visitPath(expression, site, shown, found);
    case 'call':
      for (const one of lookUpsOf(expression, site, shown)) found.lookups.set(`${one.list} ${one.key}`, one);
      return each(...expression.args.slice(0, VALUES_OF[expression.name]));
    case 'list':
      return each(...expression.items);
    case 'not':
    case 'negate':
      return each(expression.of);
    case 'and':
    case 'or':
    case 'binary':
      return each(expression.left, expression.right);
    case 'conditional':
      return each(branchOf(expression, site) ?? expression.test);
    case 'macro':
      return visitMacro(expression, site, shown, found);
  }
}

type Path = Extract<Expression, { op: 'variable' | 'select' | 'index' | 'has' }>;

function visitPath(path: Path, site: Site, shown: ListsShown, found: Found): void {
  const place = resolvePlace(path, site);
  if (place === undefined) {
    if (path.op !== 'variable') visit(path.of, site, shown, found);
    return;
  }
  const read = readAt(path, place, site);
  if (read !== undefined) found.reads.set(`${read.document} ${read.pointer ?? ''} ${read.name}`, read);
}

/** `has(x.y)` shows what stands at x.y. */
function readAt(path: Path, place: Place, site: Site): Read | undefined {
  const document = documentOf(place);
  if (document === undefined) return undefined;
  const expression: Expression = path.op === 'has' ? { ...path, op: 'select' } : path;
  const pointer = pointerOfPlace(place, site.frame[document === 'outcome' ? 'order' : document]);
  const value = valueText(evaluate(expression, site), meaningOfPlace(place));
  return {
    document,
    name: nameOfPlace(place),
    pointer,
    value: value !== null && isIdentity({ pointer }) ? HIDDEN : value,
  };
}

/** An identity number is compared as a keyed hash; nobody needs to read it, and it tells two consignments of one person. */
const HIDDEN = '(stated, not shown)';

function isIdentity({ pointer }: Pick<Read, 'pointer'>): boolean {
  return pointer?.endsWith('/X-IDNO') ?? false;
}

function visitMacro(macro: Extract<Expression, { op: 'macro' }>, site: Site, shown: ListsShown, found: Found): void {
  const elements = elementsOf(macro.over, site);
  if (elements === undefined || macro.macro === 'filter') return visit(macro.over, site, shown, found);
  for (let index = 0; index < elements.length && found.reads.size < SHOWN; index++) {
    visit(macro.body, siteAt(site, macro, index, elementPlace(macro.over, index, site)), shown, found);
  }
}
