/** `tidewaiter policy propose` and `policy demands`: what is to be put in force, for others to approve. */
import { existsSync, readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import * as E from 'fp-ts/Either';
import { hex } from '../core/kernel/hex';
import { readApproverKey } from '../edge/approver-key';
import type { PolicyStatement } from '../edge/avro/records';
import { errorCodeOf } from '../edge/error-code';
import { packageFile } from '../edge/package-files';
import type { Bundle } from '../edge/policy/bundle';
import { bundleOf } from '../edge/policy/bundle';
import { DEMANDS_FILE, readDemands } from '../edge/policy/demands-file';
import { UsageError } from '../edge/ports';
import { problemText } from '../edge/read-yaml';
import { demandFor, lacks } from '../engine/lineage/lineage';
import { DEMANDS_TERMS } from '../engine/lineage/take-policy-records';
import { demandsOf, proposalOf } from '../engine/lineage/make-statement';
import type { PolicyTopic, WritablePolicyTopic } from '../engine/lineage/policy-topic';
import type { LoadedPolicy } from '../edge/policy/load-policy';
import { loadFrom } from '../wire';
import { passOwnTests } from './own-tests';
import { testsTold } from './policy-activate';
import type { PolicyLogOptions } from './policy-topic';
import { policyOnTopic } from './policy-on-topic';
import { withPolicyTopic } from './policy-topic';
import { writeLines } from './write-lines';

export interface SigningOptions extends PolicyLogOptions {
  /** File of the private key. */
  readonly key: string;
  readonly reason: string;
}

export interface ProposeOptions extends SigningOptions {
  readonly at?: number | undefined;
  readonly rejudge?: boolean | undefined;
  /** What is proposed are demands, not a policy. */
  readonly demands?: boolean | undefined;
}

/** Resolves to 0. Rejects with UsageError (refused, unknown key, no demands in force) or a Fault; nothing is appended then. */
export async function proposeCommand(
  named: string,
  options: ProposeOptions,
  output: Writable = process.stdout,
): Promise<number> {
  const key = readApproverKey(options.key);
  const isDemands = options.demands ?? false;
  if (isDemands && (options.at !== undefined || options.rejudge === true))
    throw new UsageError('--demands: expected neither --at nor --rejudge, since demands are in force at once');
  const demanded = isDemands ? demandsBundle(named) : undefined;
  const folder = !isDemands && existsSync(named) ? loadFrom(named) : undefined;
  return withPolicyTopic(options, async (topic) => {
    const policy = demanded === undefined ? (folder ?? policyOnTopic(topic, named)) : undefined;
    const results = policy === undefined ? DEMANDS_READ : await resultsOf(policy, named);
    const bundle = policy?.bundle ?? demanded;
    if (bundle === undefined) throw new UsageError(`${named}: expected a policy or demands, found neither`);
    refuseUnknown(topic, key.id);
    const base = isDemands ? null : (topic.policies.activations().at(-1)?.loaded.bundle.hash ?? null);
    const terms = { base, effectiveFrom: options.at ?? null, rejudge: options.rejudge ?? false };
    const statement = proposalOf({ bundle, ...terms, results }, contextOf(topic, options.reason), key);
    await topic.append('PROPOSAL', (encoder) => encoder.policyStatement(statement));
    const kind = isDemands ? 'DEMANDS' : 'POLICY';
    const demand = demandFor(topic.policies.lineage(), { kind, bundle: hex(bundle.hash), ...terms, at: Date.now() });
    const needs = demand === undefined ? 0 : demand.approvals;
    await writeLines(
      [
        `proposal ${hex(statement.digest)} of ${hex(bundle.hash)}`,
        `needs ${needs} approvals: tidewaiter policy approve`,
      ],
      output,
    );
    return 0;
  });
}

type Results = PolicyStatement['results'];

const DEMANDS_READ: Results = [{ what: 'check', passed: true, summary: 'the demands can be met' }];

/** What the proposal says was tried. Rejects with UsageError where a test fails: nobody need look at such a policy. */
async function resultsOf(policy: LoadedPolicy, folder: string): Promise<Results> {
  const passed = await passOwnTests(folder, policy);
  return [
    { what: 'check', passed: true, summary: 'the policy loads' },
    { what: 'tests', passed: true, summary: testsTold(passed) },
  ];
}

/** Resolves to 0; to 1 where the demands in force ask for approvals that are missing. UsageError and Fault reject. */
export async function demandsCommand(
  file: string | undefined,
  options: PolicyLogOptions & { readonly reason: string },
  output: Writable = process.stdout,
): Promise<number> {
  const bundle = demandsBundle(file ?? packageFile('topology', DEMANDS_FILE));
  return withPolicyTopic(options, async (topic) => {
    const hash = hex(bundle.hash);
    const lineage = topic.policies.lineage();
    const missing = lacks(lineage, { ...DEMANDS_TERMS, bundle: hash, at: Date.now() });
    if (lineage.inForce?.hash === hash) await writeLines([`demands ${hash}: in force already`], output);
    else if (missing.length > 0)
      await writeLines([`demands ${hash}: not in force`, ...missing.map((one) => `  ${one}`)], output);
    else {
      const offset = await appendDemands(topic, demandsOf(bundle, contextOf(topic, options.reason)));
      await writeLines([`demands ${hash}: in force, offset ${offset}`], output);
    }
    return missing.length > 0 && lineage.inForce?.hash !== hash ? 1 : 0;
  });
}

function appendDemands(topic: WritablePolicyTopic, statement: PolicyStatement): Promise<number> {
  return topic.append('DEMANDS', (encoder) => encoder.policyStatement(statement));
}

/** What every statement made now says. */
export function contextOf({ policies }: PolicyTopic, reason: string) {
  const { inForce } = policies.lineage();
  const demands = inForce === undefined ? null : Uint8Array.from(Buffer.from(inForce.hash, 'hex'));
  return { at: Date.now(), reason, demands };
}

/** Better said here than passed over by every worker. Throws UsageError. */
export function refuseUnknown({ policies }: PolicyTopic, key: string): void {
  const { inForce } = policies.lineage();
  if (inForce === undefined)
    throw new UsageError(
      'no demands are in force, so that nothing need be approved: tidewaiter policy demands puts them in force',
    );
  if (!inForce.demands.approvers.some((one) => one.key === key))
    throw new UsageError(
      `--key: expected the key of an approver, found ${key}, which the demands in force do not name`,
    );
}

/** Throws UsageError. */
function demandsBundle(file: string): Bundle {
  const bundle = bundleOf([{ path: DEMANDS_FILE, content: contentOf(file) }]);
  const [only] = bundle.files;
  const read = only === undefined ? E.right(undefined) : readDemands({ ...only, path: file });
  if (E.isLeft(read)) throw new UsageError(`the demands are refused\n${read.left.map(problemText).join('\n')}`);
  return bundle;
}

function contentOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file}: expected a file that can be read, found none (${errorCodeOf(error) ?? 'error'})`);
  }
}
