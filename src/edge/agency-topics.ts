/** Which topic each agency reads, from `topology/agencies.yaml`; part of the configuration that the ledger cites. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { parse } from 'yaml';
import { UsageError } from './ports';

const AgenciesFile = t.strict({ agencies: t.record(t.string, t.strict({ topic: t.string })) });

export interface AgencyTopics {
  /** Undefined for an agency that the file does not name: it reads `decisions`. */
  readonly topicOf: (agency: string) => string | undefined;
  readonly topics: readonly string[];
  /** Topic by agency. */
  readonly byAgency: ReadonlyMap<string, string>;
  /** SHA-256 of the agencies and their topics. */
  readonly digest: Uint8Array;
}

/** Throws UsageError when the file is not of its structure. */
export function readAgencyTopics(path: string): AgencyTopics {
  const decoded = AgenciesFile.decode(parse(readFileSync(path, 'utf8'), { maxAliasCount: 0 }));
  if (E.isLeft(decoded))
    throw new UsageError(`${path}: expected agencies: {<id>: {topic: <name>}}, found something else`);
  const byAgency = new Map(Object.entries(decoded.right.agencies).map(([agency, { topic }]) => [agency, topic]));
  const sorted = [...byAgency].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    topicOf: (agency) => byAgency.get(agency),
    topics: [...new Set(byAgency.values())].sort(),
    byAgency,
    digest: hash('sha256', JSON.stringify(sorted), 'buffer'),
  };
}
