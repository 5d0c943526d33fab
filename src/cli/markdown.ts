/** Strangers' text in Markdown: nothing in it is a heading, a link, an image or HTML. */
import { harmless } from './terminal-text';

/** In a line of its own, a list or a cell of a table. */
export function markdownText(text: string): string {
  const plain = harmless(text.replace(/\s+/g, ' ').trim());
  return plain.replace(/[\\`*_{}[\]<>#|!~&]/g, (one) => (one === '<' ? '&lt;' : one === '&' ? '&amp;' : `\\${one}`));
}

/** As code, with as many backquotes around it as it takes; a bar would end the cell of a table. */
export function codeSpan(text: string): string {
  const plain = harmless(text.replace(/\s+/g, ' ').trim()).replaceAll('|', '\\|');
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}
