/** Lists of records' elements: bounded by the bytes there are, and written and read by a function for each kind of list. */
import { types } from 'avsc';
import type { Tap } from './read-text';
import type { Coded, ReadsAndWrites, Scope } from './record-code';
import { readCode, writeCode } from './record-code';
import { putBytes } from './some-bytes';
import { readWhole, writeInt } from './whole-numbers';

interface ReadsItems {
  readonly itemsType: ReadsAndWrites;
}

/** The bytes of long frozen lists, which many records share, and the type that wrote them. */
/** Asking whether a list is frozen costs as much as writing a few items. */
const LONG = 4;
const written = new WeakMap<object, { readonly type: object; readonly bytes: Uint8Array }>();
const arrays = types.ArrayType.prototype as unknown as ReadsAndWrites;

/** As avsc's own, but a count that lies neither allocates nor loops: it throws. */
export class BoundedArrayType extends types.ArrayType implements Coded {
  _write(tap: Tap, value: unknown): void {
    const from = tap.pos;
    const shared = Array.isArray(value) && Object.isFrozen(value) ? value : undefined;
    const known = shared && written.get(shared);
    if (known?.type === this) return putBytes(tap, known.bytes);
    arrays._write.call(this, tap, value);
    if (shared !== undefined && tap.pos <= tap.buf.length)
      written.set(shared, { type: this, bytes: Uint8Array.from(tap.buf.subarray(from, tap.pos)) });
  }

  // Also called with a resolver as `this`, which has its own items type.
  _read(this: ReadsItems, tap: Tap): readonly unknown[] {
    const items: unknown[] = [];
    for (let count = blockCount(tap); count > 0; count = blockCount(tap)) {
      while (count-- > 0) {
        items.push(this.itemsType._read(tap));
        if (tap.pos > tap.buf.length) throwBeyond();
      }
    }
    return items.length === 0 ? NO_ITEMS : items;
  }

  _skip(this: ReadsItems, tap: Tap): void {
    for (let count = blockCount(tap); count > 0; count = blockCount(tap)) {
      while (count-- > 0) {
        this.itemsType._skip(tap);
        if (tap.pos > tap.buf.length) throwBeyond();
      }
    }
  }

  /** Written out, short lists take no more room than they have items; pushed into an empty one they would get seventeen. */
  readCode(scope: Scope): string {
    const [count, none, beyond] = [blockCount, NO_ITEMS, throwBeyond].map((each) => scope.bind(each));
    const item = scope.declare(`(tap) => {
      const item = ${readCode(this.itemsType, scope)};
      if (tap.pos > tap.buf.length) ${beyond}();
      return item;
    }`);
    const list = scope.declare(`(tap) => {
      const first = ${count}(tap);
      if (first === 0) return ${none};
      const items = first === 1 ? [${item}(tap)] : first === 2 ? [${item}(tap), ${item}(tap)] : [${item}(tap), ${item}(tap), ${item}(tap)];
      let left = first - items.length;
      do {
        while (left-- > 0) items.push(${item}(tap));
        left = ${count}(tap);
      } while (left > 0);
      return items;
    }`);
    return `${list}(tap)`;
  }

  /** What is no list, or is shared, is left to the method. */
  writeCode(scope: Scope, value: string): string {
    const list = scope.declare(`(tap, items) => {
      if (!Array.isArray(items) || (items.length >= ${LONG} && Object.isFrozen(items))) return ${scope.bind(this)}._write(tap, items);
      if (items.length > 0) {
        ${scope.bind(writeInt)}(tap, items.length);
        for (let index = 0; index < items.length; index++) {
          const item = items[index];
          ${writeCode(this.itemsType, scope, 'item')}
        }
      }
      tap.buf[tap.pos++] = 0;
    }`);
    return `${list}(tap, ${value});`;
  }
}

/** What all empty lists are; nobody writes into decoded content. */
const NO_ITEMS: readonly unknown[] = [];

/** The number of items in the next block, at most one per byte left: no item of ours is shorter. */
function blockCount(tap: Tap): number {
  let count = readWhole(tap);
  if (count < 0) {
    count = -count;
    tap.skipLong();
  }
  if (!(count <= tap.buf.length - tap.pos)) throwBeyond();
  return count;
}

function throwBeyond(): never {
  throw new RangeError('array longer than its message');
}
