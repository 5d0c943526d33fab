/** What the documents say about packages: how many (144), of which type (141), with which marks (142), and in all (146). */
import type { Content, DocumentType } from '../../core/events/document';
import { DOCUMENT_TYPES } from '../../core/events/document';
import { isContent, isList, pointerTo } from '../../core/events/pointer';
import type { Shape } from '../../core/events/shape';
import { SHAPES } from '../../core/events/shapes.generated';
import type { Consignment } from '../../core/join/consignment-state';
import { currentOf, valueOf } from '../../core/join/document-value';

/** Packages of one item. Marks may hold names and addresses: for officers, never for traders. */
interface Package {
  readonly document: DocumentType;
  readonly pointer: string;
  readonly quantity: number | null;
  readonly typeCode: string | null;
  readonly marks: string | null;
}

export interface Packages {
  readonly totals: readonly { readonly document: DocumentType; readonly quantity: number }[];
  /** At most 20 of `count`. */
  readonly shown: readonly Package[];
  readonly count: number;
}

const SHOWN = 20;
const QUANTITY = '144';
const TYPE = '141';
const MARKS = '142';
const TOTAL = '146';

/** Of what each document says now; a cancelled one says nothing. */
export function packagesOf(consignment: Consignment): Packages {
  const totals: Packages['totals'][number][] = [];
  const found: Package[] = [];
  for (const state of consignment.documents) {
    const document = DOCUMENT_TYPES.find((type) => type === state.type);
    const current = currentOf(valueOf(state));
    if (document === undefined || current === undefined) continue;
    const total = elementOf(SHAPES[document], current, TOTAL);
    if (typeof total === 'number') totals.push({ document, quantity: total });
    visit(SHAPES[document], current, [], (shape, content, path) => {
      const [quantity, type, marks] = [QUANTITY, TYPE, MARKS].map((id) => elementOf(shape, content, id));
      if (quantity === null && type === null && marks === null) return;
      found.push({
        document,
        pointer: pointerTo(SHAPES[document], current, path),
        quantity: typeof quantity === 'number' ? quantity : null,
        typeCode: typeof type === 'string' ? type : null,
        marks: typeof marks === 'string' ? marks : null,
      });
    });
  }
  return { totals, shown: found.slice(0, SHOWN), count: found.length };
}

type Path = readonly (string | number)[];

/** Every class that has a package count of its own, outermost first. */
function visit(shape: Shape, content: Content, path: Path, see: (shape: Shape, content: Content, path: Path) => void) {
  if (shape.fields.some(({ id }) => id === QUANTITY)) see(shape, content, path);
  for (const { name, shape: inner } of shape.fields) {
    const value = content[name];
    if (inner === undefined) continue;
    if (isContent(value)) visit(inner, value, [...path, name], see);
    if (!isList(value)) continue;
    for (const [index, one] of value.entries()) {
      if (isContent(one)) visit(inner, one, [...path, name, index], see);
    }
  }
}

function elementOf(shape: Shape, content: Content, id: string): string | number | null {
  const field = shape.fields.find((one) => one.id === id);
  const value = field === undefined ? null : content[field.name];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
