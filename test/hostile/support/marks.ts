/** Marks: a text or number for each input field that stands nowhere else, so that whatever leaks says where it came from. */
import type { Content, ContentValue, DocumentType } from '../../../src/core/events/document';
import type { Shape, ShapeField } from '../../../src/core/events/shape';
import { SHAPES } from '../../../src/core/events/shapes.generated';
import { maxTextLength } from '../../../src/edge/avro/text-lengths';

const FIRST_LETTER = 0xac00;
const LETTERS = 11_172;
/** Long enough not to be there by chance, where the element has room for it. */
const LONG = 4;
const FIRST_NUMBER = 913_000_000;
/** A morning in which nothing else of a run happens. */
const FIRST_TIME = Date.UTC(2026, 5, 14, 3);

/** One letter of Hangul for each text, one number of nine digits for each number, one millisecond for each time. */
export interface Marks {
  /** A mark for the field at that path, as long as it may be. */
  text(path: string, maxLength: number): string;
  number(path: string): number;
  /** Epoch milliseconds. */
  time(path: string): number;
  /** The paths of the fields whose marks stand in the text, each once. */
  foundIn(text: string): readonly string[];
}

export function newMarks(): Marks {
  const pathOfLetter = new Map<string, string>();
  const pathOfNumber = new Map<string, string>();
  const pathOfTime = new Map<number, string>();
  const known = new Map<string, string>();
  const letterOf = (path: string): string => {
    const letter = known.get(path) ?? String.fromCharCode(FIRST_LETTER + pathOfLetter.size);
    if (pathOfLetter.size >= LETTERS) throw new Error('more fields than letters');
    known.set(path, letter);
    pathOfLetter.set(letter, path);
    return letter;
  };
  const numberOf = (path: string): string => {
    const number = known.get(`${path}#`) ?? String(FIRST_NUMBER + 7 * pathOfNumber.size);
    known.set(`${path}#`, number);
    pathOfNumber.set(number, path);
    return number;
  };
  const timeOf = (path: string): number => {
    const time = Number(known.get(`${path}@`) ?? FIRST_TIME + 2 * pathOfTime.size + 1);
    known.set(`${path}@`, String(time));
    pathOfTime.set(time, path);
    return time;
  };
  const timesIn = (text: string): readonly number[] => [
    ...(text.match(/\b\d{13}\b/g) ?? []).map(Number),
    ...(text.match(/2026-06-14T\d{2}:\d{2}:\d{2}\.\d{3}Z/g) ?? []).map((one) => Date.parse(one)),
  ];
  return {
    text: (path, maxLength) => letterOf(path).repeat(Math.min(LONG, maxLength)),
    number: (path) => Number(numberOf(path)),
    time: timeOf,
    foundIn: (written) => {
      const text = written.replace(/(?:%[0-9A-F]{2})+/g, unescaped);
      const letters = [...new Set(text.match(/[\uac00-\ud7a3]/g) ?? [])].map((letter) => pathOfLetter.get(letter));
      const numbers = [...new Set(text.match(/913\d{6}/g) ?? [])].map((number) => pathOfNumber.get(number));
      const times = [...new Set(timesIn(text))].map((time) => pathOfTime.get(time));
      return [...letters, ...numbers, ...times].filter((path) => path !== undefined);
    },
  };
}

/** A document of that type with a mark in every field of its schema, however deep; lists hold two. Paths begin with `root`. */
export function markedDocument(marks: Marks, type: DocumentType, root: string, header: Content): Content {
  const body = markedClass(marks, SHAPES[type], root);
  return { ...body, header: { ...(body['header'] as Content), ...header } };
}

function markedClass(marks: Marks, shape: Shape, path: string): Content {
  const content: Record<string, ContentValue> = {};
  for (const field of shape.fields) {
    const below = `${path}.${field.name}`;
    const one = (): ContentValue => markedField(marks, field, below);
    content[field.name] = field.kind === 'classes' || field.kind === 'leaves' ? [one(), one()] : one();
  }
  return content;
}

function markedField(marks: Marks, field: ShapeField, path: string): ContentValue {
  if (field.shape !== undefined) return markedClass(marks, field.shape, path);
  switch (field.type) {
    case 'string':
      return marks.text(path, maxTextLength(field.id));
    case 'int':
    case 'long':
    case 'mass':
      return marks.number(path);
    case 'amount':
      return { value: marks.number(path), scale: 2, currency: 'EUR' };
    case 'quantity':
      return { value: marks.number(path), scale: 0, unitCode: marks.text(`${path}.unitCode`, 8) };
    case 'time':
      return marks.time(path);
    case 'boolean':
      return true;
    case 'enum':
      return field.symbols?.[0] ?? null;
    case 'record':
      return null;
  }
}

/** The document with a mark behind each text of its body, so that rules still read what it says. */
export function withMarks(marks: Marks, type: DocumentType, content: Content): Content {
  const body = marked(marks, SHAPES[type], content, type);
  return { ...body, header: content['header'] ?? null };
}

function marked(marks: Marks, shape: Shape, content: Content, path: string): Content {
  const changed: Record<string, ContentValue> = {};
  for (const field of shape.fields) {
    const value = content[field.name] ?? null;
    const below = `${path}.${field.name}`;
    const one = (each: ContentValue): ContentValue => {
      if (field.shape !== undefined) return each === null ? null : marked(marks, field.shape, each as Content, below);
      if (typeof each !== 'string' || field.type !== 'string' || maxTextLength(field.id) - each.length <= LONG)
        return each;
      return `${each} ${marks.text(below, LONG)}`;
    };
    changed[field.name] = Array.isArray(value) ? (value as readonly ContentValue[]).map(one) : one(value);
  }
  return changed;
}

/** References hold texts percent-encoded. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
