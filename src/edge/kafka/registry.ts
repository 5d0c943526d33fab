/** A Confluent-compatible schema registry, as far as topics and the pinned bundle need it. Asked by commands, never in the loop. */
import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry';
import type { COMPATIBILITY } from '@kafkajs/confluent-schema-registry';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { Fault, UsageError } from '../ports';

const TIMEOUT_MS = 10_000;
const MAX_VERSIONS = 1_000;
const NOT_FOUND = 404;

/** A version of a subject as the registry states it. */
interface RegisteredSchema {
  readonly version: number;
  readonly id: number;
  readonly text: string;
}

/** Each call rejects with a Fault when the registry is away or refuses. */
export interface Registry {
  /** The subject's own compatibility level; undefined where it has none. */
  level(subject: string): Promise<string | undefined>;
  setLevel(subject: string, level: string): Promise<void>;
  /** All versions, ascending; none for a subject that is not there. */
  versions(subject: string): Promise<readonly RegisteredSchema[]>;
  /** The same text again gets the same id. A subject that is new gets the level. */
  register(subject: string, text: string, level: string): Promise<number>;
}

const Level = t.type({ compatibilityLevel: t.string });
const Versions = t.array(t.Int);
const Schema = t.type({ id: t.Int, version: t.Int, schema: t.string });

/** Throws UsageError on what is no URL of a registry. */
export function connectRegistry(url: string): Registry {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`--registry: expected http://… or https://…, found ${url}`);
  if (new URL(url).username !== '') throw new UsageError('--registry: expected a URL without a name or password in it');
  const host = url.replace(/\/+$/, '');
  const client = new SchemaRegistry({ host, clientId: 'tidewaiter', retry: { retries: 3 } });
  const path = (subject: string): string => encodeURIComponent(subject);
  return {
    level: async (subject) => (await ask(host, `/config/${path(subject)}`, Level))?.compatibilityLevel,
    setLevel: async (subject, compatibility) => {
      await ask(host, `/config/${path(subject)}`, t.unknown, { compatibility });
    },
    versions: async (subject) => {
      const numbers = (await ask(host, `/subjects/${path(subject)}/versions`, Versions)) ?? [];
      if (numbers.length > MAX_VERSIONS)
        throw new Fault(`registry: more than ${MAX_VERSIONS} versions of ${subject}`, false);
      const found: RegisteredSchema[] = [];
      for (const number of [...numbers].sort((a, b) => a - b)) {
        const stated = await ask(host, `/subjects/${path(subject)}/versions/${number}`, Schema);
        if (stated !== undefined) found.push({ version: stated.version, id: stated.id, text: stated.schema });
      }
      return found;
    },
    register: async (subject, text, level) => {
      const options = { subject, compatibility: level as COMPATIBILITY };
      try {
        return (await client.register({ type: SchemaType.AVRO, schema: text }, options)).id;
      } catch (error) {
        throw new Fault(`registry: registering under ${subject}: ${messageOf(error)}`, false, { cause: error });
      }
    },
  };
}

/** Undefined where the registry has no such thing; with a body it is set. */
async function ask<A>(
  host: string,
  path: string,
  codec: t.Type<A, unknown, unknown>,
  body?: object,
): Promise<A | undefined> {
  const request = {
    ...(body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/vnd.schemaregistry.v1+json' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  };
  let answer: Response;
  let stated: unknown;
  try {
    answer = await fetch(`${host}${path}`, request);
    stated = await answer.json();
  } catch (error) {
    throw new Fault(`registry ${host}: ${messageOf(error)}`, true, { cause: error });
  }
  if (answer.status === NOT_FOUND) return undefined;
  if (!answer.ok) throw new Fault(`registry: ${path}: ${answer.status} ${said(stated)}`, answer.status >= 500);
  const decoded = codec.decode(stated);
  if (E.isRight(decoded)) return decoded.right;
  throw new Fault(`registry: ${path}: expected the Confluent API, found something else`, false);
}

function said(stated: unknown): string {
  const error = t.type({ message: t.string }).decode(stated);
  return E.isRight(error) ? error.right.message.slice(0, 300) : '';
}

/** fetch says only that it failed; why stands in the cause. By shape: an error may come from another realm. */
function messageOf(error: unknown): string {
  const { message, cause } = error as { readonly message?: string; readonly cause?: { readonly message?: string } };
  return [message ?? String(error), cause?.message].filter((one) => one !== undefined && one !== '').join(': ');
}
