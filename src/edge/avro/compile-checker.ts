/** Turns a shape into one function per class that checks its values, so that a clean document costs next to nothing. */
import type { Content } from '../../core/events/document';
import type { Shape, ShapeField } from '../../core/events/shape';
import type { RejectionCode } from './rejection-code';
import { maxTextLength } from './text-lengths';
import {
  MAX_ITEMS_PER_CLASS,
  checkAmount,
  checkCount,
  checkLong,
  checkMass,
  checkQuantity,
  checkText,
  checkTime,
} from './value-checks';

/** What one walk carries along; after a fault, `path` leads from the faulty field back to the root. */
export interface Walk {
  itemsLeft: number;
  latest: number;
  /** Every text is known to hold no forbidden character. */
  clean: boolean;
  code: RejectionCode | undefined;
  path: (string | number)[];
  fault(code: RejectionCode, name: string): false;
  inside(name: string): false;
  insideItem(name: string, index: number): false;
}

/** True when every value in the class and below it is within bounds. */
export type Checker = (value: Content, walk: Walk) => boolean;

// What reduces an amount, or may: discount, deduction, other charge or deduction.
const signedElements: ReadonlySet<string> = new Set(['X-DISC', '111', '181']);

const library = { checkText, checkCount, checkMass, checkTime, checkLong, checkAmount, checkQuantity };

type Build = (checks: typeof library, nested: readonly (Checker | undefined)[]) => Checker;

/** Field names and limits come from our own generated shapes, never from a message. */
export function compileChecker(root: Shape): Checker {
  const compiled = new Map<Shape, Checker>();
  const compile = (shape: Shape): Checker => {
    const known = compiled.get(shape);
    if (known !== undefined) return known;
    const nested = shape.fields.map((field) => (field.shape === undefined ? undefined : compile(field.shape)));
    const source = shape.fields.map(statementFor).join('\n');
    const body = `${prelude}\nreturn (v, w) => {\nlet x, r;\n${source}\nreturn true;\n};`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- named property loads are far faster than indexed ones
    const build = new Function('library', 'nested', body) as Build;
    const checker = build(library, nested);
    compiled.set(shape, checker);
    return checker;
  };
  return compile(root);
}

const prelude = `const { ${Object.keys(library).join(', ')} } = library;`;

/** One field: on a fault the walk learns code and name, and the class returns false. */
function statementFor(field: ShapeField, index: number): string {
  const name = JSON.stringify(field.name);
  if (field.shape !== undefined && field.kind === 'class') {
    return `if ((x = v.${field.name}) !== null && !nested[${index}](x, w)) return w.inside(${name});`;
  }
  if (field.kind === 'classes' || field.kind === 'leaves') {
    const item =
      field.kind === 'classes'
        ? `if (!nested[${index}](x[i], w)) return w.insideItem(${name}, i);`
        : `if ((r = ${checkCall(field, 'x[i]', BY_NAME)}) !== undefined) return w.fault(r, ${name});`;
    return `if ((x = v.${field.name}).length !== 0) {
      if (x.length > ${MAX_ITEMS_PER_CLASS} || (w.itemsLeft -= x.length) < 0) return w.fault('TOO_MANY', ${name});
      for (let i = 0; i < x.length; i++) { ${item} }
    }`;
  }
  if (field.type === 'boolean' || field.type === 'enum') return '';
  return `if ((x = v.${field.name}) !== null && (r = ${checkCall(field, 'x', BY_NAME)}) !== undefined) return w.fault(r, ${name});`;
}

/** May the amount be less than nothing? */
export function mayBeNegative({ id }: ShapeField): boolean {
  return signedElements.has(id);
}

/** Under which names a text of code has the walk and the checks. */
export interface CheckNames {
  readonly walk: string;
  readonly of: (check: (typeof library)[keyof typeof library]) => string;
}

const BY_NAME: CheckNames = { walk: 'w', of: ({ name }) => name };

/** A call that gives the fault of a leaf's value, or undefined. */
export function checkCall(field: ShapeField, value: string, { walk, of }: CheckNames): string {
  switch (field.type) {
    case 'string':
      return `${of(checkText)}(${value}, ${maxTextLength(field.id)}, ${walk}.clean)`;
    case 'int':
      return `${of(checkCount)}(${value})`;
    case 'long':
      return `${of(checkLong)}(${value})`;
    case 'mass':
      return `${of(checkMass)}(${value})`;
    case 'time':
      return `${of(checkTime)}(${value}, ${walk}.latest)`;
    case 'amount':
      return `${of(checkAmount)}(${value}, ${mayBeNegative(field)})`;
    case 'quantity':
      return `${of(checkQuantity)}(${value})`;
    case 'boolean':
    case 'enum':
    case 'record':
      return 'undefined';
  }
}
