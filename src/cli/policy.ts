/** `tidewaiter policy show`: the rules of a policy by flow, its lists with source and date, and what waits for history. */
import type { Writable } from 'node:stream';
import { UsageError } from '../edge/ports';
import { loadFrom, referencePolicy } from '../wire';
import { policyInForce } from './named-policy';
import { policyLines } from './policy-text';
import { policyView } from './policy-view';
import { writeLines } from './write-lines';

/** `policy` is a folder; without it the one in force in `data`; without either the reference policy. */
export interface PolicyOptions {
  readonly policy?: string | undefined;
  readonly data?: string | undefined;
  readonly flow?: string | undefined;
  readonly language?: string | undefined;
  readonly json: boolean;
}

/** Resolves to 0; UsageError (a policy that is refused, no such flow or language, no log) and Fault reject. */
export async function policyCommand(options: PolicyOptions, output: Writable = process.stdout): Promise<number> {
  const { policy, data, flow, language = 'en', json } = options;
  const loaded =
    policy === undefined && data !== undefined ? await policyInForce(data) : loadFrom(policy ?? referencePolicy());
  const flows = loaded.file.flows.map(({ id }) => id);
  if (flow !== undefined && !flows.includes(flow))
    throw new UsageError(`--flow: expected ${flows.join(', ')}, found ${flow}`);
  const languages = [...loaded.texts.keys()];
  if (!languages.includes(language))
    throw new UsageError(`--language: expected ${languages.join(', ')}, found ${language}`);
  const view = policyView(loaded, language, flow);
  await writeLines(json ? [JSON.stringify(view)] : policyLines(view), output);
  return 0;
}
