/** A condition as HTML with its texts, numbers, functions and elements told apart; its characters stay as they were written. */
import type { Html } from './html';
import { html } from './html';

/** In this order: what a text holds is not looked into. */
const TOKENS: readonly (readonly [string, RegExp])[] = [
  ['text', /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/],
  ['number', /^\d+(?:\.\d+)?/],
  ['word', /^(?:true|false|null|in)\b/],
  ['call', /^[A-Za-z_]\w*(?=\s*\()/],
  ['element', /^[A-Za-z_]\w*(?:\s*\.\s*[A-Za-z_]\w*(?!\w*\s*\())*/],
  ['operator', /^(?:&&|\|\||[!=<>]=|[!<>+\-*/%?:])/],
];

export function celColours(condition: string): Html {
  const parts: Html[] = [];
  for (let at = 0; at < condition.length;) {
    const rest = condition.slice(at);
    const [kind, token] = tokenAt(rest);
    parts.push(kind === undefined ? html`${token}` : html`<span class="${kind}">${token}</span>`);
    at += token.length;
  }
  return html`<code class="cel">${parts}</code>`;
}

function tokenAt(rest: string): readonly [string | undefined, string] {
  for (const [kind, pattern] of TOKENS) {
    const found = pattern.exec(rest)?.[0];
    if (found !== undefined) return [kind, found];
  }
  return [undefined, /^[^\w"'&|!=<>+\-*/%?:]+/.exec(rest)?.[0] ?? rest.slice(0, 1)];
}
