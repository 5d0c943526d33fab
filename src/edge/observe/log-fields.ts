/** What may stand in a log line: named fields of plain kinds, cut short. Nothing that a record says has a name here. */

/** Numbers and short words about the machinery. A field that is not listed is left out, whatever is passed. */
export interface LogFields {
  readonly partition?: number;
  readonly topic?: string;
  readonly offset?: number;
  readonly seq?: number;
  readonly records?: number;
  readonly entries?: number;
  readonly folded?: number;
  readonly done?: number;
  readonly of?: number;
  readonly bytes?: number;
  readonly seconds?: number;
  readonly attempt?: number;
  readonly code?: string;
  readonly reason?: string;
  readonly from?: string;
  readonly retriable?: boolean;
  readonly policy?: string;
  readonly version?: string;
  readonly clockMode?: string;
  readonly address?: string;
  readonly port?: number;
  /** Whatever was thrown: its name, code and frames, and its message where that is ours or the Kafka client's. */
  readonly err?: unknown;
  readonly client?: string;
  readonly namespace?: string;
  readonly broker?: string;
  readonly clientId?: string;
  readonly groupId?: string;
  readonly memberId?: string;
  readonly correlationId?: number;
  readonly retryCount?: number;
  readonly error?: string;
}

/** Every name of LogFields, held to it by the compiler. */
const NAMES: Readonly<Record<keyof LogFields, true>> = {
  ...{ partition: true, topic: true, offset: true, seq: true, records: true, entries: true, folded: true, done: true },
  ...{ of: true, bytes: true, seconds: true, attempt: true, code: true, reason: true, retriable: true, policy: true },
  ...{ version: true, clockMode: true, address: true, port: true, err: true, client: true, namespace: true },
  ...{ broker: true, clientId: true, groupId: true, memberId: true, correlationId: true, retryCount: true },
  ...{ error: true, from: true },
};
const LONGEST_TEXT = 300;
const MOST_FRAMES = 12;
const MOST_CAUSES = 3;

/** Errors whose messages are written in this package or by the Kafka client, and hold no record's values. */
const TOLD = /^(?:Fault|UsageError|InvariantError|KafkaJS[A-Za-z]*)$/;

export function cut(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}

/** The fields with a name in the list and a value of a plain kind. */
export function plainFields(fields: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    if (!Object.hasOwn(NAMES, name)) continue;
    if (name === 'err') plain[name] = plainError(value, MOST_CAUSES);
    else if (typeof value === 'string') plain[name] = cut(value);
    else if (typeof value === 'number' || typeof value === 'boolean') plain[name] = value;
  }
  return plain;
}

function plainError(error: unknown, causes: number): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message, stack = '', cause } = error;
  const code: unknown = 'code' in error ? error.code : undefined;
  const retriable: unknown = 'retriable' in error ? error.retriable : undefined;
  return {
    name: cut(name),
    ...(TOLD.test(name) ? { message: cut(message) } : {}),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(typeof retriable === 'boolean' ? { retriable } : {}),
    stack: framesOf(stack, message),
    ...(cause === undefined || causes === 0 ? {} : { cause: plainError(cause, causes - 1) }),
  };
}

/** Without the message, which stands before the frames and may have lines that look like one. */
function framesOf(stack: string, message: string): readonly string[] {
  const at = stack.indexOf(message);
  const behind = at < 0 ? stack : stack.slice(at + message.length);
  const frames = behind.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, MOST_FRAMES).map((line) => cut(line.trim()));
}
