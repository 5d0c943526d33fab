/** How a mistake is planted in the small policy, and where it must be found. */
import type { DiagnosticCode } from '../../../../src/edge/policy/diagnostic-codes';
import { changedFile, SMALL } from './given-folder';

export interface Planted {
  readonly code: DiagnosticCode;
  readonly what: string;
  readonly changes: Readonly<Record<string, string | Uint8Array | undefined>>;
  /** file:line:column */
  readonly at: string;
  readonly hint?: string;
  /** False where other findings follow from the mistake. */
  readonly alone?: false;
}

export const plant = (path: string, from: string, to: string): Planted['changes'] => ({
  [path]: changedFile(path, from, to),
});
export const policy = (from: string, to: string): Planted['changes'] => plant('policy.yaml', from, to);
export const WHEN = 'listed("brands", order.buyer.name)';
/** The first rule with another condition, which keeps reading the list. */
export const when = (text: string): Planted['changes'] => plant('rules/all.yaml', WHEN, text);
export const R1 = 'rules/all.yaml:8';

export const RULE_R4 = `${SMALL['rules/all.yaml'] ?? ''}  - { id: R4, why: x, agency: CUS, severity: R, points: 1, flows: [shop], when: '`;
export const withTexts = (rules: string): Planted['changes'] => {
  const text = `  R4: { officer: Found., trader: 'Your consignment is being checked.', disclosure: restricted }\n`;
  return {
    'rules/all.yaml': rules,
    'texts/en.yaml': `${SMALL['texts/en.yaml'] ?? ''}${text}`,
    'texts/es.yaml': `${SMALL['texts/es.yaml'] ?? ''}${text}`,
  };
};

const TABLE_TEXT = `tables:\n  T1: { officer: Found., trader: 'Your consignment is being checked.', disclosure: restricted }\n`;

/** The small policy with a table of these rows, whose first row stands in line 31 of the rules. */
export function withTable(hitPolicy: string, rows: readonly string[], text = TABLE_TEXT): Planted['changes'] {
  const table = `tables:
  - id: T1
    why: x
    agency: CUS
    severity: R
    flows: [shop]
    each: order.item
    hitPolicy: ${hitPolicy}
    inputs: { mass: item.grossMassMilligrams }
    rows:
${rows.map((row) => `      - ${row}\n`).join('')}`;
  return {
    'rules/all.yaml': `${SMALL['rules/all.yaml'] ?? ''}${table}`,
    'texts/en.yaml': `${SMALL['texts/en.yaml'] ?? ''}${text}`,
    'texts/es.yaml': `${SMALL['texts/es.yaml'] ?? ''}${text}`,
  };
}
