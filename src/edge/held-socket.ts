/** Keeps a second process of a kind away from a directory: a Unix domain socket that a killed one cannot leave locked. */
import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault, UsageError } from './ports';

/** The shortest limit among Unix systems (macOS: 104 with the closing zero byte). */
const MAX_PATH_BYTES = 100;
const ANSWER_WITHIN_MS = 500;
const ATTEMPTS = 5;

/** What a socket stands for: its file, and what its holder is called. */
export interface HeldAs {
  readonly file: string;
  readonly holder: string;
}

/** Resolves to the release once this process holds the directory's socket; rejects with UsageError if another one does. */
export async function holdSocket(directory: string, { file, holder }: HeldAs): Promise<() => Promise<void>> {
  const path = socketPathOf(directory, file);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const server = await listen(path);
    if (server !== undefined) return () => release(server);
    const other = await askPid(path);
    if (other !== undefined)
      throw new UsageError(`another ${holder} (pid ${other}) works on this directory: ${directory}`);
    // Nobody answers: its process was killed. Two that find this at once are told apart by the epoch that each of them raises.
    rmSync(path, { force: true });
  }
  throw new Fault(`${path}: cannot be listened to`, true);
}

/** In the directory itself, or in the machine's temporary directory where the path would be too long for a socket. */
export function socketPathOf(directory: string, file: string): string {
  const path = join(realpathSync(directory), file);
  if (Buffer.byteLength(path) <= MAX_PATH_BYTES) return path;
  return join(tmpdir(), `tidewaiter-${createHash('sha256').update(path).digest('hex').slice(0, 16)}.sock`);
}

/** Undefined if the path is taken, by a living process or a dead one. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(`${process.pid}\n`);
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined);
      else reject(new Fault(`${path}: ${error.message}`, false, { cause: error }));
    });
    server.listen(path, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** The pid of who listens there; undefined if nobody does. A process too busy to answer still listens. */
function askPid(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    let answer = '';
    let connected = false;
    const socket = connect(path, () => (connected = true));
    socket.setTimeout(ANSWER_WITHIN_MS, () => socket.destroy());
    socket.on('data', (bytes) => (answer += bytes.toString('utf8')));
    // A refused connection is the answer that the listener is dead; 'close' follows it.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      const pid = /^\d+/.exec(answer)?.[0] ?? 'unknown';
      resolve(connected ? pid : undefined);
    });
  });
}

function release(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
