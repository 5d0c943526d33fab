/** Finds the line and column of a value, a key or a character of a text in a YAML file. */
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, LineCounter, Node } from 'yaml';
import { scalarOffset } from './scalar-offset';

/** Both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type YamlPath = readonly (string | number)[];

export interface YamlPlaces {
  /** Of a value, or of the character at `offset` in a text; of what holds it where there is no such value. */
  readonly of: (path: YamlPath, offset?: number) => Place | undefined;
  /** Of the key that names a value. */
  readonly ofKey: (path: YamlPath) => Place | undefined;
}

export function yamlPlaces(document: Document, source: string, lines: LineCounter): YamlPlaces {
  const at = (offset: number | undefined): Place | undefined => {
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  return {
    of: (path, offset = 0) => {
      const { node: stated } = walk(document, path);
      // What an alias stands for is written where its anchor is.
      const node = isAlias(stated) ? stated.resolve(document) : stated;
      const start = node?.range?.[0];
      if (start === undefined || !isScalar(node) || typeof node.value !== 'string') return at(start);
      return at(
        offset === 0 ? firstOf(source, start, node.type) : scalarOffset(source, start, node.type, node.value, offset),
      );
    },
    ofKey: (path) => {
      const { key, node } = walk(document, path);
      return at(key?.range?.[0] ?? node?.range?.[0]);
    },
  };
}

/** The text itself, not its quote; a block keeps the place of its sign, which is on the line of its key. */
function firstOf(source: string, start: number, style: string | null | undefined): number {
  return style?.startsWith('BLOCK') === true ? start : scalarOffset(source, start, style, ' ', 0);
}

interface Found {
  readonly key: Node | undefined;
  readonly node: Node | undefined;
}

/** As far as the path leads; through aliases. */
function walk(document: Document, path: YamlPath): Found {
  let found: Found = { key: undefined, node: document.contents ?? undefined };
  for (const step of path) {
    const next = stepInto(document, found.node, step);
    if (next?.node === undefined) return found;
    found = next;
  }
  return found;
}

function stepInto(document: Document, from: Node | undefined, step: string | number): Found | undefined {
  const node = isAlias(from) ? from.resolve(document) : from;
  if (isSeq(node)) return { key: undefined, node: node.items[Number(step)] as Node | undefined };
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  if (pair === undefined) return undefined;
  return { key: pair.key as Node, node: (pair.value ?? pair.key) as Node };
}
