/** `approvers.yaml`: who may approve policies, and what putting one in force needs. */
import * as E from 'fp-ts/Either';
import * as t from 'io-ts';
import { keyIdOf } from '../approver-key';
import type { FileProblem } from '../read-yaml';
import { readYaml } from '../read-yaml';
import type { BundleFile } from './bundle';

/** One who may propose or approve; times are epoch ms, `toMs` is the end of the last day. */
export interface Approver {
  readonly key: string;
  readonly role: string;
  readonly publicKey: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** `approvals` of different keys with one of the roles; `fourEyes`: none of them the author's. */
export interface Demand {
  readonly approvals: number;
  readonly roles: readonly string[];
  readonly fourEyes: boolean;
}

export interface Demands {
  readonly approvers: readonly Approver[];
  readonly activation: Demand;
  readonly rollback: Demand;
}

/** Name of the file in a proposal of demands. */
export const DEMANDS_FILE = 'approvers.yaml';

const MAX_APPROVERS = 1_000;
const DAY_MS = 86_400_000;

const Day = new t.Type<number, string, unknown>(
  'a day',
  t.number.is,
  (value, context) => {
    const ms = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
    return Number.isNaN(ms) ? t.failure(value, context, 'expected a day like 2026-01-31') : t.success(ms);
  },
  (ms) => new Date(ms).toISOString().slice(0, 10),
);

const Count = new t.Type<number, number, unknown>(
  'a number of approvals',
  t.number.is,
  (value, context) =>
    Number.isSafeInteger(value) && Number(value) >= 0
      ? t.success(Number(value))
      : t.failure(value, context, 'expected a whole number, 0 or more'),
  t.identity,
);

const DemandFile = t.strict({ approvals: Count, roles: t.array(t.string), fourEyes: t.boolean });
const DemandsFile = t.strict({
  approvers: t.array(
    t.strict({
      role: t.string,
      publicKey: t.string,
      from: Day,
      to: t.union([Day, t.undefined]),
      note: t.union([t.string, t.undefined]),
    }),
  ),
  activation: DemandFile,
  rollback: DemandFile,
});

/** Left: not the structure, a key that is none or stands twice, or a demand that nobody can meet. */
export function readDemands(file: BundleFile): E.Either<readonly FileProblem[], Demands> {
  const read = readYaml(file, DemandsFile);
  if (E.isLeft(read)) return read;
  const { lineOf, value } = read.right;
  const problem = (path: readonly (string | number)[], message: string): E.Either<readonly FileProblem[], never> =>
    E.left([{ file: file.path, line: lineOf(path), message }]);
  if (value.approvers.length > MAX_APPROVERS)
    return problem(['approvers'], `expected at most ${MAX_APPROVERS} approvers, found ${value.approvers.length}`);
  const approvers: Approver[] = [];
  for (const [index, { role, publicKey, from, to }] of value.approvers.entries()) {
    const key = keyIdOf(publicKey);
    if (key === undefined)
      return problem(
        ['approvers', index],
        'publicKey: expected 32 bytes in base64, as tidewaiter policy key prints them',
      );
    if (approvers.some((one) => one.key === key)) return problem(['approvers', index], 'publicKey: it stands twice');
    approvers.push({ key, role, publicKey, fromMs: from, toMs: to === undefined ? Infinity : to + DAY_MS });
  }
  for (const name of ['activation', 'rollback'] as const) {
    const { approvals, roles, fourEyes } = value[name];
    const count = approvers.filter(({ role }) => roles.includes(role)).length;
    // Somebody has to propose it.
    const able = fourEyes && count > 0 && count === approvers.length ? count - 1 : count;
    if (approvals > able)
      return problem([name], `${name}: expected at most ${able} approvals, since so many can give one`);
  }
  return E.right({ approvers, activation: value.activation, rollback: value.rollback });
}
