/** Objects that hold the wanted elements of a class, and find each other one in the whole when somebody asks for it. */
import type { Content } from '../../core/events/document';
import type { Wanted } from '../../core/events/part';
import { WHOLE } from '../../core/events/part';
import type { Shape, ShapeField } from '../../core/events/shape';
import { Scope } from './record-code';

/** Names that Avro does not allow, so that no element has them. */
interface Part extends Content {
  /** The part above it; of a document its body. */
  readonly $up: never;
  /** Of a document, once somebody has asked for it. */
  $whole?: Content;
}

/** Every wanted element stands there as null until it is set. */
export type MakePart = new (up: object) => Record<string, unknown>;

/** How the whole of a part is found. */
type FindWhole = (part: Part) => Content;

/** The parts of a document; its whole is read from the body once. */
export function documentShape(shape: Shape, wanted: Wanted, readWhole: (body: Uint8Array) => Content): MakePart {
  return makerOf(shape, wanted, (part) => (part.$whole ??= readWhole(part.$up)), ' this.$whole = undefined;');
}

/** The parts of a class that stands under that name in another. */
export function classShape(name: string, shape: Shape, wanted: Wanted): MakePart {
  return makerOf(shape, wanted, ({ $up }) => ($up as Record<symbol, Content>)[WHOLE]?.[name] as Content);
}

function makerOf({ fields }: Shape, wanted: Wanted, findWhole: FindWhole, more = ''): MakePart {
  const isWanted = ({ name }: ShapeField): boolean => Object.hasOwn(wanted, name);
  const slots = fields.filter(isWanted).map(({ name }) => `this[${JSON.stringify(name)}] = null;`);
  const made = new Scope().made(`function (up) { this.$up = up; ${slots.join(' ')}${more} }`);
  const { prototype } = made as { readonly prototype: object };
  const define = (name: string | symbol, get: (this: Part) => unknown): void => {
    Object.defineProperty(prototype, name, { get });
  };
  for (const field of fields) {
    if (isWanted(field)) continue;
    const { name } = field;
    define(name, function (this: Part) {
      return findWhole(this)[name];
    });
  }
  define(WHOLE, function (this: Part) {
    return findWhole(this);
  });
  // What is told of a finding is the whole of a class.
  Object.defineProperty(prototype, 'toJSON', {
    value(this: Part) {
      return findWhole(this);
    },
  });
  return made as MakePart;
}
