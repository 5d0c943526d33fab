/** A trained model as files of a bundle, as it is or with some of them changed, and what XGBoost itself says of a deeper one. */
import { readdirSync, readFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as E from 'fp-ts/Either';
import { modelOf } from '../../src/core/score/model/model';
import type { Model } from '../../src/core/score/model/model';
import { bundleOf } from '../../src/edge/policy/bundle';
import type { Bundle } from '../../src/edge/policy/bundle';
import { readForest } from '../../src/edge/policy/model/read-forest';

const folder = join(__dirname, 'model');

function contentOf(path: string): Buffer {
  const content = readFileSync(join(folder, path));
  return path.endsWith('.gz') ? gunzipSync(content) : content;
}

/** Texts by path in the bundle. */
export const MODEL_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ name }) => [`model/${name.replace(/\.gz$/, '')}`, contentOf(name).toString()]),
);

/** Text by path; undefined takes a file out. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The model's files alone, with some put in place of their own. */
export function modelBundle(changes: Changes = {}): Bundle {
  const files = Object.entries({ ...MODEL_FILES, ...changes });
  return bundleOf(files.flatMap(([path, text]) => (text === undefined ? [] : [{ path, content: Buffer.from(text) }])));
}

/** A file of the model with a part of it replaced; throws where it does not have that part. */
export function changedModel(name: string, from: string | RegExp, to: string): Changes {
  const path = `model/${name}`;
  const before = MODEL_FILES[path] ?? '';
  const after = before.replace(from, () => to);
  if (after === before) throw new Error(`${path} does not say ${String(from)}`);
  return { [path]: after };
}

/** The same changes with the digests of the changed files, as somebody who wants them to pass would write them. */
export function sealed(changes: Changes): Changes {
  let reference = changes['model/reference.json'] ?? MODEL_FILES['model/reference.json'] ?? '';
  for (const [path, text] of Object.entries(changes)) {
    const own = new RegExp(`("${path.slice('model/'.length)}": *)"[0-9a-f]{64}"`);
    reference = reference.replace(own, (_, key: string) => `${key}"${hash('sha256', text ?? '')}"`);
  }
  return { ...changes, 'model/reference.json': reference };
}

export interface Judged {
  readonly features: Float32Array;
  /** XGBoost's own, logits. */
  readonly margin: number;
  /** Computed in Python by the definition that core follows. */
  readonly marginMicro: number;
  /** XGBoost's own, logits: the base, then by feature. */
  readonly contributions: readonly number[];
}

/** 200 trees of depth 4 and 500 vectors with what XGBoost makes of them. */
export function deepModel(): { readonly model: Model; readonly judged: readonly Judged[] } {
  const rows = (name: string): readonly (readonly string[])[] =>
    contentOf(`deep/${name}.csv.gz`).toString().trimEnd().split('\n').map((line) => line.split(',')); // prettier-ignore
  const [header = [], ...vectors] = rows('rows');
  const contributions = rows('contributions').slice(1);
  const names = header.slice(0, -2);
  const forest = readForest({ path: 'model.json', content: contentOf('deep/model.json.gz') }, names);
  if (E.isLeft(forest)) throw new Error(forest.left.message);
  const features = names.map((name) => ({ name, family: 'any', kind: 'number', of: 0 }) as const);
  const model = modelOf({
    ...forest.right,
    id: 'deep',
    inputs: [{ name: 'x', kind: 'number' }],
    features,
    calibration: { margins: Int32Array.of(-2147483648), ppm: Int32Array.of(0) },
    tables: { encodings: new Map(), ranges: new Map() },
  });
  const judged = vectors.map((fields, row) => ({
    features: Float32Array.from(fields.slice(0, -2), (text) => (text === '' ? NaN : Number(text))),
    margin: Number(fields.at(-2)),
    marginMicro: Number(fields.at(-1)),
    contributions: contributions[row]?.map(Number) ?? [],
  }));
  return { model, judged };
}
