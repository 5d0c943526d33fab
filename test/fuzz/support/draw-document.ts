/** Random valid documents drawn from the shapes: every element of every schema comes up, new ones too. */
import type { Content, ContentValue, DocumentType } from '../../../src/core/events/document';
import type { Shape, ShapeField } from '../../../src/core/events/shape';
import { SHAPES } from '../../../src/core/events/shapes.generated';
import { maxTextLength } from '../../../src/edge/avro/text-lengths';
import type { Random } from '../../../src/edge/generate/random';

const KINDS = ['WHOLE', 'WHOLE', 'WHOLE', 'PATCH', 'CANCELLATION', 'NOTICE'] as const;
const WORDS = [
  'cotton shirt',
  'Ann',
  'é',
  '漢字',
  '\u{1f600}',
  'T-рубашка',
  '85171300',
  ' ',
  'a\tb',
  '0',
  'GB',
] as const;
const POINTERS = ['42A/67A/68A[1]/108', 'X-ORDER/16A/R009', 'X-ORDER/68A[2]', '28A/29A', 'nowhere'] as const;

/** Under that reference; times lie before `latest` (epoch ms). */
export function drawDocument(random: Random, type: DocumentType, reference: string, latest: number): Content {
  const body = drawClass(random, SHAPES[type], latest);
  const kind = random.pick(KINDS);
  const changes = kind === 'PATCH' ? [{ pointer: random.pick(POINTERS), reasonCode: null }] : [];
  const stated = body['header'] as Content;
  const documentId = `d${random.below(3)}`;
  const version = random.chance(500_000) ? random.below(4) : null;
  return { ...body, header: { ...stated, reference, documentId, kind, version, changes } };
}

function drawClass(random: Random, shape: Shape, latest: number): Content {
  const drawn: Record<string, ContentValue> = {};
  for (const field of shape.fields) drawn[field.name] = drawField(random, field, latest);
  return drawn;
}

function drawField(random: Random, field: ShapeField, latest: number): ContentValue {
  if (field.kind === 'classes' || field.kind === 'leaves') {
    return Array.from({ length: random.below(3) }, () => drawOne(random, field, latest));
  }
  return field.required === true || random.chance(400_000) ? drawOne(random, field, latest) : null;
}

function drawOne(random: Random, field: ShapeField, latest: number): ContentValue {
  const { shape } = field;
  if (shape !== undefined) return drawClass(random, shape, latest);
  switch (field.type) {
    case 'string':
      return random.pick(WORDS).slice(0, maxTextLength(field.id));
    case 'int':
      return random.below(random.pick([3, 1_000_000_000]));
    case 'long':
      return random.below(1 << 30);
    case 'mass':
      return random.below(1_000_000_000_000);
    case 'time':
      return latest - random.below(86_400_000);
    case 'boolean':
      return random.chance(500_000);
    case 'enum':
      return field.symbols?.[random.below(field.symbols.length)] ?? null;
    case 'amount':
      return { value: random.below(1_000_000), scale: random.below(7), currency: random.pick(['EUR', 'CNY', 'GBP']) };
    case 'quantity':
      return { value: random.below(1_000_000), scale: random.below(7), unitCode: random.pick([null, 'PCE']) };
    case 'record':
      return null;
  }
}
