/** `tidewaiter policy show`: the rules of a policy by flow, its lists with source and date, and what waits for history. */
import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { UsageError } from '../edge/ports';
import { loadFrom, referencePolicy } from '../wire';
import { policyInForce } from './named-policy';
import { policyMarkdown } from './policy-markdown';
import { policyPage } from './policy-page/policy-page';
import { policyLines } from './policy-text';
import type { PolicyView } from './policy-view';
import { policyView } from './policy-view';
import { writeLines } from './write-lines';

/** `policy` is a folder; without it the one in force in `data`; without either the reference policy. */
export interface PolicyOptions {
  readonly policy?: string | undefined;
  readonly data?: string | undefined;
  readonly flow?: string | undefined;
  readonly language?: string | undefined;
  readonly format?: 'text' | 'markdown' | 'html' | 'json' | undefined;
  /** A file to write to instead; what is there is replaced. */
  readonly out?: string | undefined;
  /** The same as the format `json`. */
  readonly json: boolean;
}

/** Resolves to 0; UsageError (a policy that is refused, no such flow or language, no log) and Fault reject. */
export async function policyCommand(options: PolicyOptions, output: Writable = process.stdout): Promise<number> {
  const { policy, data, flow, language = 'en', format, out, json } = options;
  if (json && format !== undefined && format !== 'json')
    throw new UsageError(`--json: expected no other --format, found ${format}`);
  const loaded =
    policy === undefined && data !== undefined ? await policyInForce(data) : loadFrom(policy ?? referencePolicy());
  const flows = loaded.file.flows.map(({ id }) => id);
  if (flow !== undefined && !flows.includes(flow))
    throw new UsageError(`--flow: expected ${flows.join(', ')}, found ${flow}`);
  const languages = [...loaded.texts.keys()];
  if (!languages.includes(language))
    throw new UsageError(`--language: expected ${languages.join(', ')}, found ${language}`);
  const view = policyView(loaded, language, flow);
  const lines = linesOf(view, json ? 'json' : (format ?? 'text'));
  if (out === undefined) await writeLines(lines, output);
  else writeTo(out, lines);
  return 0;
}

function linesOf(view: PolicyView, format: NonNullable<PolicyOptions['format']>): readonly string[] {
  switch (format) {
    case 'text':
      return policyLines(view);
    case 'markdown':
      return policyMarkdown(view);
    case 'html':
      return [policyPage(view).trimEnd()];
    case 'json':
      return [JSON.stringify(view)];
  }
}

function writeTo(file: string, lines: readonly string[]): void {
  try {
    writeFileSync(file, `${lines.join('\n')}\n`);
  } catch (error) {
    throw new UsageError(`--out: expected a file that can be written, found ${String(error)}`);
  }
}
