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

interface Found {
  readonly reads: Map<string, Read>;
  readonly lookups: Map<string, Lookup>;
}

/** The side as it stands at a site. */
export function sideOf(expression: Expression, site: Site, shown: ListsShown): Side {
  const found: Found = { reads: new Map(), lookups: new Map() };
  visit(expression, site, shown, found);
  const value = valueText(evaluate(expression, site), meaningOf(expression, site));
  return {
    value: value === 'stated' ? null : value,
    reads: [...found.reads.values()],
    lookups: [...found.lookups.values()],
  };
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
      return each(...expression.args);
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
  return {
    document,
    name: nameOfPlace(place),
    pointer: pointerOfPlace(place, site.frame[document === 'outcome' ? 'order' : document]),
    value: valueText(evaluate(expression, site), meaningOfPlace(place)),
  };
}

function visitMacro(macro: Extract<Expression, { op: 'macro' }>, site: Site, shown: ListsShown, found: Found): void {
  const elements = elementsOf(macro.over, site);
  if (elements === undefined || macro.macro === 'filter') return visit(macro.over, site, shown, found);
  for (let index = 0; index < elements.length && found.reads.size < SHOWN; index++) {
    visit(macro.body, siteAt(site, macro, index, elementPlace(macro.over, index, site)), shown, found);
  }
}
