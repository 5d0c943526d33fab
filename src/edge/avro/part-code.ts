/**
 * Functions that read the wanted elements of a class and pass over the others, with or without checking all of them. What
 * is passed over moves a variable: only what is read goes through avsc's tap.
 */
import { types } from 'avsc';
import type { Type } from 'avsc';
import type { Shape, ShapeField } from '../../core/events/shape';
import type { Wanted } from '../../core/events/part';
import { invariant } from '../../core/kernel/invariant';
import type { Walk } from './compile-checker';
import { checkCall, compileChecker, mayBeNegative } from './compile-checker';
import { passAmount, passText, refuse, shortCount } from './passing';
import type { MakePart } from './part-shape';
import { classShape } from './part-shape';
import type { Scope } from './record-code';
import { readCode } from './record-code';
import { maxTextLength } from './text-lengths';
import { MAX_ITEMS_PER_CLASS } from './value-checks';

/** The classes of a document's parts, by the path to them: the same for every function that makes them. */
export type PartShapes = Map<string, MakePart>;

/** What the functions of one scope say; `walk` where they check. Every fault throws, and position past the end is one. */
export class PartCode {
  private readonly passing = new Map<Shape, string>();
  private readonly refuse: string;

  constructor(
    private readonly scope: Scope,
    private readonly shapes: PartShapes,
    private readonly walk: Walk | undefined,
  ) {
    this.refuse = `${scope.bind(refuse)}()`;
  }

  /** Statements for fields in the order in which they stand in `buf` from `pos` on; wanted ones are set in the part `p`. */
  fields(fields: types.RecordType['fields'], shape: Shape, wanted: Wanted, path: string): string {
    const code = fields.map(({ name, type }) => {
      const of = shape.fields.find((field) => field.name === name);
      invariant(of !== undefined, `${path}: a shape that is not its schema's`);
      const inner = Object.hasOwn(wanted, name) ? wanted[name] : undefined;
      const [stated, isOptional] = statedType(type);
      const statement = inner === undefined ? this.passed(stated, of) : this.kept(stated, of, inner, path);
      if (!isOptional) return `{ ${statement} }`;
      return `if (buf[pos] === 0) pos++; else { if (buf[pos++] !== 2) ${this.refuse}; ${statement} }`;
    });
    return code.join('\n');
  }

  /** A class of which only elements are wanted becomes a part; what repeats is nearly always gone through, and read whole. */
  private kept(type: Type, of: ShapeField, wanted: Wanted, path: string): string {
    const target = `p[${JSON.stringify(of.name)}]`;
    if (of.kind === 'class' && Object.keys(wanted).length > 0)
      return `${target} = ${this.part(type, of, wanted, path)}(tap, buf, pos, p); pos = tap.pos;`;
    return `${this.read(type, of)} ${target} = v;`;
  }

  /** What stands there, as `v`. */
  private read(type: Type, of: ShapeField): string {
    return `tap.pos = pos; const v = ${readCode(type, this.scope)}; pos = tap.pos; ${this.checked(of)}`;
  }

  private checked(of: ShapeField): string {
    if (this.walk === undefined) return '';
    if (of.kind === 'leaf') return this.checkedLeaf(of, 'v');
    if (of.kind === 'class') return this.checkedClass(of, 'v');
    const item = of.kind === 'leaves' ? this.checkedLeaf(of, 'item') : this.checkedClass(of, 'item');
    return `${this.counted('v.length')} for (const item of v) { ${item} }`;
  }

  private checkedLeaf(of: ShapeField, value: string): string {
    if (this.walk === undefined || of.type === 'enum' || of.type === 'boolean') return '';
    const names = { walk: this.scope.bind(this.walk), of: (check: unknown) => this.scope.bind(check) };
    return `if (${checkCall(of, value, names)} !== undefined) ${this.refuse};`;
  }

  private checkedClass({ name, shape }: ShapeField, value: string): string {
    invariant(shape !== undefined, `${name}: a class without a shape`);
    return `if (!${this.scope.bind(compileChecker(shape))}(${value}, ${this.scope.bind(this.walk)})) ${this.refuse};`;
  }

  /** `(tap, buf, pos, up) => part`; where it ends is in the tap then. */
  private part(type: Type, of: ShapeField, wanted: Wanted, path: string): string {
    const [record, shape] = classOf(type, of);
    const below = `${path}.${of.name}`;
    let make = this.shapes.get(below);
    if (make === undefined) this.shapes.set(below, (make = classShape(of.name, shape, wanted)));
    const statements = this.fields(record.fields, shape, wanted, below);
    return this.scope.declare(`(tap, buf, pos, up) => {
      const p = new ${this.scope.bind(make)}(up);
      ${statements}
      tap.pos = pos;
      return p;
    }`);
  }

  /** So many items stand in a list. */
  private counted(items: string): string {
    if (this.walk === undefined) return '';
    const left = `${this.scope.bind(this.walk)}.itemsLeft`;
    return `if (${items} > ${MAX_ITEMS_PER_CLASS} || (${left} -= ${items}) < 0) ${this.refuse};`;
  }

  private passed(type: Type, of: ShapeField): string {
    if (of.kind === 'leaf') return this.passedLeaf(type, of);
    if (of.kind === 'class') return `pos = ${this.passedClass(type, of)}(tap, buf, pos);`;
    const item = itemOf(type);
    const statement =
      of.kind === 'leaves' ? this.passedLeaf(item, of) : `pos = ${this.passedClass(item, of)}(tap, buf, pos);`;
    // Any other list than of one block, as encoders write them, is read as a whole; a nought in two bytes would end it here.
    return `if (buf[pos] === 0) pos++; else {
      let items = buf[pos++];
      if (items < 0x80 && (items & 1) === 0) items >>= 1; else items = ${this.scope.bind(shortCount)}(items, buf[pos++]);
      if (items === 0) ${this.refuse};
      ${this.counted('items')}
      while (items-- > 0) {
        ${statement}
        if (pos > buf.length) ${this.refuse};
      }
      if (buf[pos++] !== 0) ${this.refuse};
    }`;
  }

  /** `(tap, buf, pos) => pos` */
  private passedClass(type: Type, of: ShapeField): string {
    const [record, shape] = classOf(type, of);
    let name = this.passing.get(shape);
    if (name === undefined) {
      name = this.scope.declare(
        `(tap, buf, pos) => { ${this.fields(record.fields, shape, NOTHING, of.name)} return pos; }`,
      );
      this.passing.set(shape, name);
    }
    return name;
  }

  private passedLeaf(type: Type, of: ShapeField): string {
    if (this.walk === undefined) return this.skipped(type);
    if (of.type === 'string') return `pos = ${this.scope.bind(passText)}(buf, pos, ${maxTextLength(of.id)});`;
    if (of.type === 'amount')
      return `tap.pos = pos; ${this.scope.bind(passAmount)}(tap, ${mayBeNegative(of)}); pos = tap.pos;`;
    return this.read(type, of);
  }

  /** By what its type takes, nothing looked into. */
  private skipped(type: Type): string {
    const [stated, isOptional] = statedType(type);
    if (isOptional)
      return `if (buf[pos] === 0) pos++; else { if (buf[pos++] !== 2) ${this.refuse}; ${this.skipped(stated)} }`;
    if (stated instanceof types.RecordType) return stated.fields.map((field) => this.skipped(field.type)).join(' ');
    if (stated instanceof types.BooleanType) return 'pos++;';
    if (!(stated instanceof types.StringType)) return 'while (buf[pos++] > 0x7f);';
    const long = `2 + ${this.scope.bind(shortCount)}(buf[pos], buf[pos + 1])`;
    return `pos += buf[pos] < 0x80 && (buf[pos] & 1) === 0 ? 1 + (buf[pos] >> 1) : ${long};`;
  }
}

const NOTHING: Wanted = {};

/** The type of what is stated, and whether there may be nothing. */
function statedType(type: Type): readonly [Type, boolean] {
  return type instanceof types.UnwrappedUnionType ? [type.types[1] as Type, true] : [type, false];
}

function itemOf(type: Type): Type {
  invariant(type instanceof types.ArrayType, 'a repeating element that is no list');
  return type.itemsType;
}

function classOf(type: Type, of: ShapeField): readonly [types.RecordType, Shape] {
  invariant(type instanceof types.RecordType && of.shape !== undefined, `${of.name}: a class that is no record`);
  return [type, of.shape];
}
