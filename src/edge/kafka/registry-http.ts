/** One request to a schema registry, with its authority and user; `fetch` takes no authority of ours on Node 20. */
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { Agent, request as requestHttps } from 'node:https';
import { Fault } from '../ports';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 16_777_216;
const TYPE = 'application/vnd.schemaregistry.v1+json';

/** How a registry lets a client in. Neither to be logged nor told. */
export interface RegistryAccess {
  /** PEM; default: the authorities that Node knows. */
  readonly ca?: string;
  /** By basic authentication. */
  readonly user?: { readonly username: string; readonly password: string };
}

export interface RegistryAnswer {
  readonly status: number;
  /** Parsed JSON; undefined where it is none. */
  readonly stated: unknown;
}

/** Undefined for http, and where Node's own authorities will do. */
export function registryAgent(url: string, { ca }: RegistryAccess): Agent | undefined {
  return ca === undefined || !url.startsWith('https:') ? undefined : new Agent({ ca });
}

/** Follows no redirection: credentials are for the registry that was named. Rejects with what the network said, or a Fault. */
export async function askRegistry(
  url: string,
  { agent, user }: RegistryAccess & { readonly agent: Agent | undefined },
  body?: object,
): Promise<RegistryAnswer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  const options = {
    method: text === undefined ? 'GET' : 'PUT',
    headers: { 'content-type': TYPE, accept: TYPE },
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(agent === undefined ? {} : { agent }),
    ...(user === undefined ? {} : { auth: `${user.username}:${user.password}` }),
  };
  return new Promise((resolve, reject) => {
    const request = (url.startsWith('https:') ? requestHttps : requestHttp)(url, options, (answer) => {
      read(answer).then((stated) => resolve({ status: answer.statusCode ?? 0, stated }), reject);
    });
    request.on('error', reject);
    request.end(text);
  });
}

async function read(answer: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MAX_BYTES) throw new Fault(`registry: an answer of more than ${MAX_BYTES} bytes`, false);
    pieces.push(piece);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString('utf8'));
  } catch {
    return undefined;
  }
}
