/** A Confluent-compatible schema registry, as far as topics and the pinned bundle need it. Asked by commands, never in the loop. */
import { SchemaRegistry, SchemaType } from '@kafkajs/confluent-schema-registry';
import type { COMPATIBILITY } from '@kafkajs/confluent-schema-registry';
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { Fault, UsageError } from '../ports';
import { askRegistry, registryAgent } from './registry-http';
import type { RegistryAccess } from './registry-http';

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

/** Throws UsageError on what is no URL of a registry, and on a password that would go unencrypted to another machine. */
export function connectRegistry(url: string, access: RegistryAccess = {}): Registry {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`--registry: expected http://… or https://…, found ${url}`);
  const { username, protocol, hostname } = new URL(url);
  if (username !== '') throw new UsageError('--registry: expected a URL without a name or password in it');
  if (access.ca !== undefined && protocol !== 'https:')
    throw new UsageError(`--registry-ca-file: expected a registry at https://…, found ${url}`);
  if (access.user !== undefined && protocol !== 'https:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
    throw new UsageError(`--registry-username: expected a registry at https://…, found ${url}: others could listen`);
  const host = url.replace(/\/+$/, '');
  const agent = registryAgent(host, access);
  const client = new SchemaRegistry({
    host,
    clientId: 'tidewaiter',
    retry: { retries: 3 },
    ...(agent === undefined ? {} : { agent }),
    ...(access.user === undefined ? {} : { auth: access.user }),
  });
  const ask = asking(host, { ...access, agent });
  const path = (subject: string): string => encodeURIComponent(subject);
  return {
    level: async (subject) => (await ask(`/config/${path(subject)}`, Level))?.compatibilityLevel,
    setLevel: async (subject, compatibility) => {
      await ask(`/config/${path(subject)}`, t.unknown, { compatibility });
    },
    versions: async (subject) => {
      const numbers = (await ask(`/subjects/${path(subject)}/versions`, Versions)) ?? [];
      if (numbers.length > MAX_VERSIONS)
        throw new Fault(`registry: more than ${MAX_VERSIONS} versions of ${subject}`, false);
      const found: RegisteredSchema[] = [];
      for (const number of [...numbers].sort((a, b) => a - b)) {
        const stated = await ask(`/subjects/${path(subject)}/versions/${number}`, Schema);
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
type Ask = <A>(path: string, codec: t.Type<A, unknown, unknown>, body?: object) => Promise<A | undefined>;

function asking(host: string, access: Parameters<typeof askRegistry>[1]): Ask {
  return async (path, codec, body) => {
    const { status, stated } = await askRegistry(`${host}${path}`, access, body).catch((error: unknown) => {
      throw error instanceof Fault ? error : new Fault(`registry ${host}: ${messageOf(error)}`, true, { cause: error });
    });
    const isOk = status >= 200 && status < 300;
    if (status === NOT_FOUND && stated !== undefined) return undefined;
    if (!isOk && status !== NOT_FOUND)
      throw new Fault(`registry: ${path}: ${status} ${said(stated)}`.trimEnd(), status >= 500);
    const decoded = codec.decode(stated);
    if (isOk && stated !== undefined && E.isRight(decoded)) return decoded.right;
    throw new Fault(`registry: ${path}: expected the Confluent API, found something else`, false);
  };
}

function said(stated: unknown): string {
  const error = t.type({ message: t.string }).decode(stated);
  return E.isRight(error) ? error.right.message.slice(0, 300) : '';
}

/** By shape: an error may come from another realm. Where several addresses were tried there is only a code. */
function messageOf(error: unknown): string {
  const { message = '', code = '' } = error as { readonly message?: string; readonly code?: string };
  return message === '' ? code : message;
}
