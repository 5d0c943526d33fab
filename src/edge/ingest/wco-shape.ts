/** What a declaration's body looks like, read from `schemas/declaration.avsc`: element names, WCO ids and kinds of value. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { invariant } from '../../core/kernel/invariant';

export type LeafKind = 'text' | 'count' | 'mass' | 'amount' | 'quantity' | 'time';

/** One field: `id` is its WCO id, `element` its XML name where it has one. */
export interface FieldShape {
  readonly name: string;
  readonly element: string | undefined;
  readonly id: string;
  readonly repeats: boolean;
  readonly content: LeafKind | ClassShape;
}

export interface ClassShape {
  readonly fields: readonly FieldShape[];
  readonly byElement: ReadonlyMap<string, FieldShape>;
  readonly byId: ReadonlyMap<string, FieldShape>;
  readonly byName: ReadonlyMap<string, FieldShape>;
}

const field = t.intersection([
  t.type({ name: t.string, type: t.unknown }),
  t.partial({ wco: t.string, xml: t.string }),
]);
const record = t.type({ type: t.literal('record'), name: t.string, fields: t.array(field) });
const array = t.type({ type: t.literal('array'), items: t.unknown });
const logical = t.type({ logicalType: t.literal('timestamp-millis') });

type Known = Map<string, LeafKind | ClassShape>;

// The same place seen from src/edge/ingest and from dist/edge/ingest.
const file = join(__dirname, '..', '..', '..', 'schemas', 'declaration.avsc');

/** The class 42A as the schema that ships with the code has it. */
export function readDeclarationShape(): ClassShape {
  const decoded = record.decode(JSON.parse(readFileSync(file, 'utf8')));
  invariant(!isLeft(decoded), 'declaration.avsc is not a record');
  // Value types are read as one leaf, and the header is no class of the data model.
  const known: Known = new Map([['Amount', 'amount'], ['Quantity', 'quantity']]); // prettier-ignore
  const body = decoded.right.fields.filter(({ name }) => name !== 'header');
  return classOf(body, known);
}

function classOf(source: readonly t.TypeOf<typeof field>[], known: Known): ClassShape {
  const fields = source.flatMap((each) => {
    const { type, repeats } = plain(each.type);
    const content = contentOf(type, each.name, known);
    return content === undefined || each.wco === undefined
      ? []
      : [{ name: each.name, element: each.xml, id: each.wco, repeats, content }];
  });
  return {
    fields,
    byElement: new Map(fields.flatMap((each) => (each.element === undefined ? [] : [[each.element, each] as const]))),
    byId: new Map(fields.map((each) => [each.id, each])),
    byName: new Map(fields.map((each) => [each.name, each])),
  };
}

/** The type without its null and without its array. */
function plain(type: unknown): { readonly type: unknown; readonly repeats: boolean } {
  const some: unknown = Array.isArray(type) ? type.find((branch) => branch !== 'null') : type;
  return array.is(some) ? { type: some.items, repeats: true } : { type: some, repeats: false };
}

function contentOf(type: unknown, name: string, known: Known): LeafKind | ClassShape | undefined {
  if (record.is(type)) {
    const content = known.get(type.name) ?? classOf(type.fields, known);
    known.set(type.name, content);
    return content;
  }
  if (logical.is(type)) return 'time';
  if (type === 'string') return 'text';
  if (type === 'int') return 'count';
  if (type === 'long' && name.endsWith('Milligrams')) return 'mass';
  return typeof type === 'string' ? known.get(type) : undefined;
}
