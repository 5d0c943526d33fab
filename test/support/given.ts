/** Given documents, when others come or time passes, then decisions: the words of the specification. */
import type { Decision, Reason } from '../../src/core/events/decision';
import type { Incoming, Refused } from '../../src/core/events/arrival';
import type { Consignment } from '../../src/core/join/consignment-state';
import type { Draw } from '../../src/core/decide/selection';
import type { Policy } from '../../src/core/decide/judge';
import type { Stated } from './given-documents';
import { RETAIL } from './given-documents';
import type { States } from './given-engine';
import { NEVER, arrivalOf, engineOf, runUntil } from './given-engine';

export const START = Date.UTC(2026, 5, 15, 8);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A record that could not be read. */
export type Unreadable = Partial<Refused>;

interface Past {
  readonly policy: Policy;
  readonly draw: Draw;
  readonly now: number;
  readonly seq: number;
  readonly offset: number;
  readonly states: States;
  readonly history: readonly Decision[];
  readonly published: readonly Decision[];
}

/** What has come to pass so far; every step gives a new one and changes nothing. */
export interface World {
  /** These come in one entry; an entry for what no decoder could read has `accepted: false`. */
  readonly when: (...stated: readonly (Stated | Unreadable)[]) => World;
  /** Time passes, each timer firing at its time. */
  readonly after: (ms: number) => World;
  /** The clock jumps: everything due fires at once. */
  readonly jump: (ms: number) => World;
  /** Another policy judges from now on, and judges anew what is open. */
  readonly anew: (policy: Policy) => World;
  /** Decisions of the last step. */
  readonly published: readonly Decision[];
  readonly history: readonly Decision[];
  readonly now: number;
  /** The decision that stands. Throws where there is none. */
  readonly decision: (flow?: string, reference?: string) => Decision;
  readonly consignment: (reference?: string) => Consignment | undefined;
}

export function given(policy: Policy, ...stated: readonly (Stated | Unreadable)[]): World {
  const nothing = { now: START, seq: 0, offset: 0, states: new Map(), history: [], published: [] };
  const world = worldOf({ policy, draw: NEVER, ...nothing });
  return stated.length === 0 ? world : world.when(...stated);
}

/** As `given`, with what chance draws for everybody, or for each. */
export function givenDraw(policy: Policy, drawn: Draw | number | undefined, ...stated: readonly Stated[]): World {
  const nothing = { now: START, seq: 0, offset: 0, states: new Map(), history: [], published: [] };
  return worldOf({ policy, draw: typeof drawn === 'function' ? drawn : () => drawn, ...nothing }).when(...stated);
}

function worldOf(past: Past): World {
  const { policy, draw, states, seq, history } = past;
  const next = (change: Partial<Past>, act: (engine: ReturnType<typeof engineOf>) => readonly Decision[]): World => {
    const engine = engineOf(policy, draw, states, seq);
    const published = act(engine);
    const after = { states: engine.states, seq: seq + engine.entries.length, published };
    return worldOf({ ...past, ...change, ...after, history: [...history, ...published] });
  };
  const entry = (incoming: readonly Incoming[], now: number) => (engine: ReturnType<typeof engineOf>) =>
    engine.turn({ incoming, clockAfter: () => ({ now, dueUntil: { time: now, reference: undefined } }) }).decisions;
  return {
    when: (...stated) => {
      const incoming = stated.map((one, index) => incomingOf(one, past.offset + index, past.now));
      return next({ offset: past.offset + stated.length }, entry(incoming, past.now));
    },
    after: (ms) => next({ now: past.now + ms }, (engine) => runUntil(engine, past.now + ms)),
    jump: (ms) => next({ now: past.now + ms }, entry([], past.now + ms)),
    anew: (by) =>
      next({ policy: by }, (engine) => {
        engine.anew(by, past.now);
        return engine.entries.flatMap(({ decisions }) => decisions);
      }),
    published: past.published,
    history,
    now: past.now,
    decision: (flow = 'shop', reference = RETAIL) => {
      const last = history.findLast((decision) => decision.flow === flow && decision.reference === reference);
      if (last === undefined) throw new Error(`${reference} has no decision in ${flow}`);
      return last;
    },
    consignment: (reference = RETAIL) => states.get(reference),
  };
}

function incomingOf(one: Stated | Unreadable, offset: number, appendTime: number): Incoming {
  if ('content' in one) return arrivalOf(one, offset, appendTime);
  const nothing = { pointer: null, reference: RETAIL, sender: null, functionalReference: null };
  const bytes = { digest: new Uint8Array(32), head: new Uint8Array(0) };
  return {
    accepted: false,
    topic: 'orders',
    partition: 0,
    code: 'UNDECODABLE',
    ...nothing,
    ...bytes,
    ...one,
    offset,
    appendTime,
  };
}

/** Outcome, measure, and what called each agency that asks for something: `INSPECT PHYSICAL`. */
export function verdict({ outcome, measure }: Decision): string {
  return `${outcome} ${measure}`;
}

export function agency(decision: Decision, id: string): string | undefined {
  const found = decision.agencies.find((one) => one.agency === id);
  return found && `${found.outcome} ${found.measure}`;
}

/** Rules that hit, with `standing` or `answered` after those that are. */
export function reasons(decision: Decision): readonly string[] {
  const marks = (reason: Reason): string =>
    `${reason.standing ? ' standing' : ''}${reason.answered ? ' answered' : ''}`;
  return decision.reasons.map((reason) => `${reason.rule}${marks(reason)}`);
}
