/** Writes a cell as the CEL text that the ordinary parser reads. */
import type { Bound, Cell, IntervalCell, NumbersCell, TextsCell } from './cell';

/** The condition over an input; `input` is its CEL text. Empty where the cell asks nothing. */
export function cellText(cell: Cell, input: string): string {
  const value = /^[\w.[\]]+$/.test(input) ? input : `(${input})`;
  switch (cell.kind) {
    case 'any':
      return '';
    case 'interval':
      return intervalText(cell, value);
    case 'numbers':
      return numbersText(cell, value);
    case 'texts':
      return textsText(cell, value);
    case 'truth':
      return cell.holds ? value : `!${value}`;
    case 'listed':
      return `${cell.isNegated ? '!' : ''}listed(${JSON.stringify(cell.list)}, ${input})`;
    case 'stated':
      return `${cell.isStated ? '' : '!'}has(${input})`;
    case 'cel':
      return `(${cell.text})`;
  }
}

function intervalText({ low, high }: IntervalCell, value: string): string {
  const end = (bound: Bound | undefined, operator: string): string[] =>
    bound === undefined ? [] : [`${value} ${operator}${bound.inclusive ? '=' : ''} ${bound.text}`];
  return [...end(low, '>'), ...end(high, '<')].join(' && ');
}

/** Only plain numbers have an `in`: of measures each is compared. */
function numbersText({ unit, isNegated, values }: NumbersCell, value: string): string {
  const texts = values.map(({ text }) => text);
  if (unit === '' && texts.length > 1) {
    const within = `${value} in [${texts.join(', ')}]`;
    return isNegated ? `!(${within})` : within;
  }
  const compared = texts.map((text) => `${value} ${isNegated ? '!=' : '=='} ${text}`);
  if (compared.length === 1) return compared.join('');
  return isNegated ? compared.join(' && ') : `(${compared.join(' || ')})`;
}

function textsText({ isNegated, literals, prefixes }: TextsCell, value: string): string {
  const [only] = literals;
  if (prefixes.length === 0 && literals.length === 1 && only !== undefined)
    return `${value} ${isNegated ? '!=' : '=='} ${JSON.stringify(only)}`;
  const begins = prefixes.map((prefix) => `${value}.startsWith(${JSON.stringify(prefix)})`);
  const asked = [
    ...(literals.length === 0 ? [] : [`${value} in [${literals.map((one) => JSON.stringify(one)).join(', ')}]`]),
    ...begins,
  ];
  if (isNegated) return `!(${asked.join(' || ')})`;
  return asked.length === 1 ? asked.join('') : `(${asked.join(' || ')})`;
}
