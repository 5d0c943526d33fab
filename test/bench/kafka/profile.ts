/** Where a worker's time goes, by component: self times of a CPU profile, each given to the nearest caller that has a name here. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface Share {
  readonly component: string;
  readonly seconds: number;
  readonly share: number;
}

/** The first that matches counts. */
const BY_URL: readonly (readonly [RegExp, string])[] = [
  [/node_modules\/kafkajs\/src\/(?:consumer|protocol\/requests\/fetch)/, 'kafkajs: consumer'],
  [/node_modules\/kafkajs\/src\/(?:producer|protocol\/requests\/produce)/, 'kafkajs: producer'],
  [/node_modules\/kafkajs\//, 'kafkajs: protocol and sockets'],
  [/dist\/edge\/kafka\//, 'edge/kafka: queues, transactions'],
  [/dist\/edge\/avro\/encode|dist\/edge\/avro\/slab|dist\/engine\/write-outputs/, 'encode outputs'],
  [/dist\/edge\/avro\//, 'decode and validate (avsc)'],
  [/dist\/core\/ledger\/|dist\/edge\/sha256|dist\/engine\/(?:commit-entry|digest-text)/, 'hash and seal'],
  [/dist\/core\/join\//, 'join'],
  [/dist\/core\/score\/|node_modules\/@marcbachmann|node_modules\/re2js/, 'score'],
  [/dist\/core\/decide\//, 'decide'],
  [/dist\/core\//, 'pipeline and kernel'],
  [/dist\/edge\/store\/|node_modules\/lmdb/, 'state (lmdb)'],
  [/dist\/edge\/observe\/|dist\/cli\/run-observer|node_modules\/(?:prom-client|pino)/, 'metrics and log lines'],
  [/dist\//, 'loop and commands'],
];
const BY_NAME: ReadonlyMap<string, string> = new Map([
  ['(garbage collector)', 'garbage collector'],
  ['(program)', 'native code and engine'],
]);
const ELSE = 'Node (sockets, timers, start-up)';

/** Of everything that is not idle, the largest first. */
export function sharesOf(folder: string): readonly Share[] {
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) throw new Error('the worker has left no profile');
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile;
  const components = componentsOf(nodes);
  const microseconds = new Map<string, number>();
  for (const [index, node] of samples.entries()) {
    const component = components.get(node);
    if (component === undefined) continue;
    microseconds.set(component, (microseconds.get(component) ?? 0) + (timeDeltas[index] ?? 0));
  }
  const total = [...microseconds.values()].reduce((sum, one) => sum + one, 0);
  return [...microseconds]
    .map(([component, spent]) => ({ component, seconds: spent / 1e6, share: spent / total }))
    .sort((a, b) => b.seconds - a.seconds);
}

/** Undefined for what is idle. */
function componentsOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, string | undefined> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const components = new Map<number, string | undefined>();
  const walk: [node: ProfileNode | undefined, caller: string][] = [[nodes[0], ELSE]];
  for (let next = walk.pop(); next !== undefined; next = walk.pop()) {
    const [node, caller] = next;
    if (node === undefined) continue;
    const { functionName, url } = node.callFrame;
    const component = BY_NAME.get(functionName) ?? BY_URL.find(([pattern]) => pattern.test(url))?.[1] ?? caller;
    components.set(node.id, functionName === '(idle)' ? undefined : component);
    for (const child of node.children ?? []) walk.push([byId.get(child), component]);
  }
  return components;
}
