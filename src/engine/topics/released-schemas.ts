/** Which released schemas stand on a topic, and what two schemas are compared by. */
import * as E from 'fp-ts/Either';
import { hex } from '../../core/kernel/hex';
import { avroType, parsingCanonicalForm } from '../../edge/avro/avro-type';
import { SUBJECTS } from '../../edge/avro/subjects';
import { releasedVersions } from '../../edge/avro/writer-schemas';
import type { SubjectVersion } from '../../edge/kafka/topics/difference';
import { subjectOf } from '../../edge/kafka/topics/plan-subjects';
import { sha256 } from '../../edge/sha256';
import { DECISIONS_TOPIC } from '../../edge/topics';

/** Every released version of a subject, ascending; agency topics carry decisions. */
export function releasedSchemas(named: string): readonly SubjectVersion[] {
  const own = SUBJECTS.find(({ subject }) => subject === named)?.subject;
  return releasedVersions(own ?? subjectOf(DECISIONS_TOPIC)).map(({ version, text }) => ({
    version,
    text,
    digest: schemaDigestOf(text) ?? '',
  }));
}

/** Hex of the SHA-256 of the Parsing Canonical Form; undefined for what is no Avro record. */
export function schemaDigestOf(text: string): string | undefined {
  const parsed = E.tryCatch(
    () => hex(sha256(parsingCanonicalForm(avroType(text)))),
    () => undefined,
  );
  return E.isRight(parsed) ? parsed.right : undefined;
}
