// What the peers are given: every element that the rules read as one flat value, put there before the clock starts.

/** Dotted path of an expression, with places in brackets; undefined where it is no path. */
export function pathOf(expression) {
  switch (expression.op) {
    case 'variable':
      return expression.name;
    case 'select': {
      const of = pathOf(expression.of);
      return of === undefined ? undefined : `${of}.${expression.field}`;
    }
    case 'index': {
      const of = pathOf(expression.of);
      return of === undefined || expression.index.op !== 'value' ? undefined : `${of}.${expression.index.value}`;
    }
    default:
      return undefined;
  }
}

/** An expression that a peer is given as a fact of its own: a path, or a computation over one that it need not make. */
export function factOf(expression) {
  const path = pathOf(expression);
  if (path !== undefined) return { name: nameOf(path), path, from: (value) => value };
  if (expression.op === 'call' && expression.name === 'size') {
    const of = pathOf(expression.args[0]);
    return { name: nameOf(`${of}.size`), path: of, from: (text) => [...text].length };
  }
  if (expression.op === 'binary' && expression.operator === '*' && expression.right.op === 'value') {
    const of = pathOf(expression.left);
    const times = expression.right.value;
    return { name: nameOf(`${of}.times.${times}`), path: of, from: (value) => value * times };
  }
  throw new Error(`no fact for ${JSON.stringify(expression)}`);
}

function nameOf(path) {
  return path.replaceAll(/[^A-Za-z0-9]/g, '_');
}

/** Looks a path up in the records of a frame; undefined where something on the way is absent. */
function lookUp(frame, path) {
  return path.split('.').reduce((value, step) => value?.[step] ?? undefined, frame);
}

/** The facts of one frame; what is absent is left out. */
export function flatFacts(frame, facts) {
  const flat = {};
  for (const { name, path, from } of facts) {
    const value = lookUp(frame, path);
    if (value !== undefined) flat[name] = from(value);
  }
  return flat;
}

/** Every part of the expression that compares or asks something, with its operands. */
export function visitFacts(expression, found) {
  switch (expression.op) {
    case 'and':
    case 'or':
      visitFacts(expression.left, found);
      visitFacts(expression.right, found);
      return;
    case 'not':
      visitFacts(expression.of, found);
      return;
    case 'binary':
      for (const side of [expression.left, expression.right]) if (isFact(side)) add(found, factOf(side));
      return;
    case 'call':
      add(found, factOf(expression.args[0]));
      return;
    default:
      throw new Error(`no facts in ${expression.op}`);
  }
}

export function isFact(expression) {
  return expression.op !== 'list' && literalOf(expression) === undefined;
}

/** The number or text that an expression states; a mass in milligrams, as documents have it. */
export function literalOf(expression) {
  if (expression.op === 'value') return expression.value;
  if (expression.op !== 'call' || expression.name !== 'mass') return undefined;
  const [number, unit] = expression.args[0].value.split(' ');
  return Number(number) * (unit === 'kg' ? 1_000_000 : 1_000);
}

function add(found, fact) {
  found.set(fact.name, fact);
}
