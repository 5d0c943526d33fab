/** HTML that strangers' text cannot break out of: whatever a template is given is escaped, unless it is HTML itself. */
import { harmless } from '../terminal-text';

/** Made here alone, so that a text is never taken for it. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | null | readonly Part[];

/** Strings and numbers are escaped, also within quotes; lists are put one after the other; null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + textOf(parts[index - 1] ?? null) + string));
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escaped(String(part));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What steers a terminal or turns the direction of writing is shown as its escape here too; lines stay lines. */
function escaped(text: string): string {
  const lines = text.split('\n').map(harmless).join('\n');
  return lines.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? '');
}

/** A name within the page: one id, one name. */
export function anchorOf(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9-]/g, (one) => `_${one.charCodeAt(0).toString(16)}_`)}`;
}
