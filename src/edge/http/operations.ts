/** What an operator's tools ask a worker: `/livez`, `/readyz` and `/metrics`; read only, bounded, and nothing about goods. */
import { fastify } from 'fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { errorCodeOf } from '../error-code';
import type { WorkerStatus } from '../observer';
import { UsageError } from '../ports';

const MAX_HEADER_BYTES = 8 * 1024;
const MAX_CONNECTIONS = 100;
const REQUEST_MS = 5_000;
const CLOSE_MS = 2_000;
const PATHS = ['/livez', '/readyz', '/metrics'];

export interface OperationsOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** As prom-client has it. */
  readonly registry: { readonly contentType: string; readonly metrics: () => Promise<string> };
  /** Asked for each answer. */
  readonly status: () => WorkerStatus;
  /** Told of what should never happen; the asker is not. */
  readonly onError?: (error: unknown) => void;
}

export interface Operations {
  readonly address: string;
  readonly port: number;
  /** Finishes what is being answered, for two seconds at most. */
  readonly close: () => Promise<void>;
}

/** Listens when it resolves. Rejects with UsageError where the address cannot be had. */
export async function startOperations(options: OperationsOptions): Promise<Operations> {
  const { host, port, status, onError = () => undefined } = options;
  const app = bounded();
  app.addHook('onRequest', async (request, reply) => {
    const { method, headers } = request;
    if (method !== 'GET') return refuse(reply.header('allow', 'GET'), 405, 'expected GET');
    const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
    if (hasBody) return refuse(reply, 413, 'expected no body');
  });
  app.get('/livez', (_, reply) => answer(reply, status(), ({ live }) => live));
  app.get('/readyz', (_, reply) => answer(reply, status(), ({ ready }) => ready));
  const metrics = onceAtATime(() => options.registry.metrics());
  app.get('/metrics', async (_, reply) => {
    const text = await metrics();
    return reply.header('content-type', options.registry.contentType).send(text);
  });
  app.setNotFoundHandler((_, reply) => refuse(reply, 404, `expected ${PATHS.join(', ')}`));
  app.setErrorHandler((error, _, reply) => {
    const code = clientFault(error);
    if (code === undefined) onError(error);
    return refuse(reply, code ?? 500, code === undefined ? 'internal error' : 'bad request');
  });
  return listening(app, host, port);
}

function bounded(): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: 1,
    exposeHeadRoutes: false,
    trustProxy: false,
    connectionTimeout: 2 * REQUEST_MS,
    requestTimeout: REQUEST_MS,
    handlerTimeout: REQUEST_MS,
    keepAliveTimeout: REQUEST_MS,
    maxRequestsPerSocket: 1_000,
    forceCloseConnections: 'idle',
    http: { maxHeaderSize: MAX_HEADER_BYTES, headersTimeout: REQUEST_MS, connectionsCheckingInterval: 1_000 },
  });
  app.server.maxConnections = MAX_CONNECTIONS;
  return app;
}

async function listening(app: FastifyInstance, host: string, port: number): Promise<Operations> {
  await app.listen({ host, port }).catch(async (error: unknown) => {
    await app.close();
    const code = errorCodeOf(error);
    throw new UsageError(`--http: expected an address to listen on, found ${host}:${port} (${code ?? 'refused'})`);
  });
  const bound = app.server.address();
  if (bound === null || typeof bound === 'string') throw new UsageError('--http: expected host:port, found a path');
  return {
    address: bound.address,
    port: bound.port,
    close: async () => {
      const late = setTimeout(() => app.server.closeAllConnections(), CLOSE_MS);
      await app.close();
      clearTimeout(late);
    },
  };
}

function answer(reply: FastifyReply, status: WorkerStatus, holds: (status: WorkerStatus) => boolean): FastifyReply {
  return reply
    .code(holds(status) ? 200 : 503)
    .header('cache-control', 'no-store')
    .send(status);
}

function refuse(reply: FastifyReply, code: number, message: string): FastifyReply {
  return reply.code(code).header('connection', 'close').send({ error: message });
}

/** A 4xx that the framework found in the request. */
function clientFault(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  const { statusCode } = error;
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : undefined;
}

/** Who asks while an answer is being made gets the same one. */
function onceAtATime(make: () => Promise<string>): () => Promise<string> {
  let making: Promise<string> | undefined;
  return () => {
    making ??= make().finally(() => (making = undefined));
    return making;
  };
}
