/** Reads topology/policies/LANGUAGE.md, and says what its tables have to say of the functions and operators that there are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FunctionDeclaration, Overload } from '../../../../src/core/score/condition/function-declaration';
import { OPERATORS } from '../../../../src/core/score/condition/operators';

const PAGE = join(__dirname, '..', '..', '..', '..', 'topology', 'policies', 'LANGUAGE.md');

/** The cells of every table row below a heading `## …`, without heads. */
export function rowsOf(section: string): readonly (readonly string[])[] {
  const text = readFileSync(PAGE, 'utf8');
  const [, rest = ''] = text.split(`\n## ${section}\n`);
  const [body = ''] = rest.split('\n## ');
  const rows = body.split('\n').filter((line) => line.startsWith('| '));
  // Bars inside code are written \| in a table.
  const cells = (line: string): string[] =>
    line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim().replaceAll('\\|', '|')); // prettier-ignore
  return rows.map(cells).filter(([first = '']) => first.startsWith('`'));
}

/** What stands in backquotes, piece by piece. */
export function codeIn(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** What the page says a function takes and gives; overloads that differ in one type alone stand together. */
export function signatureCell({ name, method, overloads }: FunctionDeclaration): string {
  const groups = new Map<string, { readonly types: string[]; readonly written: string }>();
  for (const overload of overloads) {
    const type = (overload.params[0] ?? '').replace(/^list<(.*)>$/, '$1');
    const [pattern, written] = [
      writtenWith(name, method, overload, type),
      writtenWith(name, method, overload, undefined),
    ];
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, { types: [type], written });
    else group.types.push(type);
  }
  return [...groups]
    .map(([pattern, { types, written }]) =>
      types.length === 1 ? `\`${written}\`` : `\`${pattern}\` for T in ${types.join(', ')}`,
    )
    .join('; ');
}

/** The signature, with T for a type that others could stand for. */
function writtenWith(name: string, method: boolean, { params, result }: Overload, type: string | undefined): string {
  const named = (one: string): string => (one === type ? 'T' : one === `list<${type ?? ''}>` ? 'list<T>' : one);
  const [first = '', ...rest] = params.map(named);
  return method
    ? `${first}.${name}(${rest.join(', ')}): ${named(result)}`
    : `${name}(${[first, ...rest].join(', ')}): ${named(result)}`;
}

/** Left type, operators, right type, result: one line for each kind of pair that core has operators for. */
export function operatorCells(): readonly (readonly string[])[] {
  const lines = new Map<string, { readonly cells: readonly [string, string, string]; readonly operators: string[] }>();
  for (const { signature } of OPERATORS) {
    const [left = '', operator = '', right = '', result = ''] = signature.replace(':', '').split(' ');
    const key = `${left} ${right} ${result}`;
    const line = lines.get(key) ?? { cells: [left, right, result], operators: [] };
    line.operators.push(operator);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ cells: [left, right, result], operators }) => [
    `\`${left}\``,
    operators.map((operator) => `\`${operator}\``).join(' '),
    `\`${right}\``,
    `\`${result}\``,
  ]);
}
