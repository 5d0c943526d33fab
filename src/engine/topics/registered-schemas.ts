/** The bundle of writer schemas by a registry's ids: every released version that is registered under its subject. */
import * as E from 'fp-ts/Either';
import { SUBJECTS } from '../../edge/avro/subjects';
import type { StatedSchema, WriterSchemas } from '../../edge/avro/writer-schemas';
import { writerSchemasFrom } from '../../edge/avro/writer-schemas';
import type { Registry } from '../../edge/kafka/registry';
import { releasedSchemas, schemaDigestOf } from './released-schemas';

/**
 * Left: what is missing there, one sentence each. A schema of somebody else is not in the bundle, so that records written
 * with it are rejected, now and in every replay. Rejects with a Fault when the registry is away.
 */
export async function registeredSchemas(registry: Registry): Promise<E.Either<readonly string[], WriterSchemas>> {
  const stated: StatedSchema[] = [];
  const missing: string[] = [];
  for (const { subject } of SUBJECTS) {
    const registered = await registry.versions(subject);
    const digests = registered.map(({ text }) => schemaDigestOf(text));
    for (const { version, digest } of releasedSchemas(subject)) {
      // The same schema may be there twice, written otherwise: both ids mean the same.
      const same = registered.filter((_, index) => digests[index] === digest);
      if (same.length === 0) missing.push(`${subject}: released version ${version} is not registered`);
      for (const { id, text } of same) stated.push({ id, subject, text });
    }
  }
  if (missing.length > 0) return E.left(missing);
  const bundle = writerSchemasFrom(stated);
  return E.isLeft(bundle) ? E.left([bundle.left]) : bundle;
}
