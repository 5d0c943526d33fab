/** Takes the records of `policies` in order: what is said of policies is folded, and says whether an activation may take effect. */
import * as E from 'fp-ts/Either';
import { hex } from '../../core/kernel/hex';
import { isSignedBy } from '../../edge/approver-key';
import type { OutputDecoder } from '../../edge/avro/decode-output';
import type { PolicyActivation, PolicyStatement } from '../../edge/avro/records';
import { bundleOf } from '../../edge/policy/bundle';
import type { Demands } from '../../edge/policy/demands-file';
import { DEMANDS_FILE, readDemands } from '../../edge/policy/demands-file';
import type { LogRecord } from '../../edge/ports';
import { problemText } from '../../edge/read-yaml';
import type { Lineage, Wanted } from './lineage';
import { accept, demand, lacks, NOTHING_SAID, say } from './lineage';

export interface TakePolicyRecords {
  /** What is wrong with the record, one sentence each; `activate` is asked what is wrong with an activation. */
  take(record: LogRecord, activate: (activation: PolicyActivation) => readonly string[]): readonly string[];
  /** Accepts the activation of a policy, or says what it lacks. */
  accept(activation: PolicyActivation, appendTime: number): readonly string[];
  readonly lineage: () => Lineage;
}

/** From the first record on; files of proposals are not kept. */
export function takePolicyRecords(outputs: OutputDecoder): TakePolicyRecords {
  let lineage = NOTHING_SAID;
  const admit = (wanted: Wanted): readonly string[] => {
    const missing = lacks(lineage, wanted);
    if (missing.length === 0) lineage = accept(lineage, wanted);
    return missing;
  };
  const hear = (statement: PolicyStatement, appendTime: number): readonly string[] => {
    if (statement.kind === 'DEMANDS') {
      const read = demandsOf(statement);
      if (E.isLeft(read)) return read.left;
      const missing = admit({ ...DEMANDS_TERMS, bundle: read.right.hash, at: appendTime });
      if (missing.length === 0) lineage = demand(lineage, read.right);
      return missing;
    }
    const said = say(lineage, { ...statement, files: [] }, appendTime, isSignedBy);
    lineage = said.lineage;
    return said.refused === undefined ? [] : [said.refused];
  };
  return {
    take: ({ value, appendTime }, activate) => {
      const activation = outputs.policyActivation(value);
      if (E.isRight(activation)) return activate(activation.right);
      if (activation.left !== 'WRONG_SUBJECT') return [`expected an activation, found ${activation.left}`];
      const statement = outputs.policyStatement(value);
      return E.isLeft(statement)
        ? [`expected an activation or a statement, found ${statement.left}`]
        : hear(statement.right, appendTime);
    },
    accept: (activation, appendTime) => admit(wantedBy(activation, appendTime)),
    lineage: () => lineage,
  };
}

/** Demands are in force at once. */
export const DEMANDS_TERMS = { kind: 'DEMANDS', effectiveFrom: null, rejudge: false } as const;

/** What the activation of a policy would put in force. */
export function wantedBy(
  { hash, effectiveFrom, rejudge }: Pick<PolicyActivation, 'hash' | 'effectiveFrom' | 'rejudge'>,
  at: number,
): Wanted {
  return { kind: 'POLICY', bundle: hex(hash), effectiveFrom, rejudge, at };
}

function demandsOf({
  bundle,
  files,
}: PolicyStatement): E.Either<readonly string[], { hash: string; demands: Demands }> {
  const [file] = files;
  if (file === undefined || files.length !== 1 || file.path !== DEMANDS_FILE)
    return E.left([`expected one file ${DEMANDS_FILE}, found ${files.length} files`]);
  const hash = hex(bundleOf(files).hash);
  if (bundle === null || hex(bundle) !== hash) return E.left([`expected files with the hash it states, found ${hash}`]);
  const demands = readDemands(file);
  return E.isLeft(demands) ? E.left(demands.left.map(problemText)) : E.right({ hash, demands: demands.right });
}
