/** A bundle of writer schemas as a file: what a registry's ids mean, pinned, so that nobody asks the registry while decoding. */
import { readFileSync, statSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { hex } from '../../core/kernel/hex';
import { UsageError } from '../ports';
import type { WriterSchemas } from './writer-schemas';
import { writerSchemasFrom } from './writer-schemas';

const MAX_BYTES = 16 * 1024 * 1024;

const PinnedFile = t.type({
  digest: t.string,
  schemas: t.array(t.type({ id: t.number, subject: t.string, text: t.string })),
});

/** JSON, schemas by ascending id; the same bundle gives the same text. */
export function pinnedText({ byId, digest }: WriterSchemas): string {
  const schemas = [...byId.values()]
    .sort((a, b) => a.id - b.id)
    .map(({ id, subject, text }) => ({ id, subject, text }));
  return `${JSON.stringify({ digest: hex(digest), schemas }, undefined, 2)}\n`;
}

/** Throws UsageError when there is no such file, or it does not say what its digest says. */
export function readPinnedSchemas(path: string): WriterSchemas {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new UsageError(`${path}: expected a file of schemas pin, found nothing there`);
  if (size > MAX_BYTES) throw new UsageError(`${path}: expected at most ${MAX_BYTES} bytes, found ${size}`);
  const parsed = E.tryCatch(
    (): unknown => JSON.parse(readFileSync(path, 'utf8')),
    () => undefined,
  );
  const file = E.isRight(parsed) ? PinnedFile.decode(parsed.right) : parsed;
  if (E.isLeft(file)) throw new UsageError(`${path}: expected {"digest", "schemas"}, found something else`);
  const bundle = writerSchemasFrom(file.right.schemas);
  if (E.isLeft(bundle)) throw new UsageError(`${path}: ${bundle.left}`);
  const digest = hex(bundle.right.digest);
  if (digest !== file.right.digest)
    throw new UsageError(`${path}: expected schemas with digest ${file.right.digest}, found ${digest}`);
  return bundle.right;
}
