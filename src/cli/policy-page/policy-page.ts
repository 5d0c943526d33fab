/** A policy as one HTML page that stands alone: no network, nothing that needs a script to be read, fit to be printed. */
import { createHash } from 'node:crypto';
import { durationText } from '../../edge/duration';
import type { PolicyView } from '../policy-view';
import { flowsPart } from './flow-part';
import { anchorOf, Html, html } from './html';
import { listsPart, waitingPart } from './list-part';
import { modelPart } from './model-part';
import { ownWordsPart } from './own-words-part';
import { PAGE_SCRIPT } from './page-script';
import { PAGE_STYLE } from './page-style';
import { rulesPart } from './rule-part';

/** Put together here: a digest is of every space, and what formats a template may add some. */
const STYLE = new Html(`<style>${PAGE_STYLE}</style>`);
const SCRIPT = new Html(`<script>${PAGE_SCRIPT}</script>`);

/** Its own style and script run by their digests, so that a text that became one after all would not. */
export function policyPage(view: PolicyView): string {
  const { title, id, version } = view;
  const allowed = [
    "default-src 'none'",
    `style-src '${digestOf(PAGE_STYLE)}'`,
    `script-src '${digestOf(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${new Html(allowed)}" />
        <meta name="referrer" content="no-referrer" />
        <title>${id} ${version}: ${title}</title>
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#main">To the flows</a>
        <header>
          <h1>${title}</h1>
          ${headPart(view)}${contentsPart(view)}
        </header>
        <main id="main">
          ${flowsPart(view)} ${rulesPart(view)} ${listsPart(view)} ${modelPart(view.model)} ${waitingPart(view)}
          ${ownWordsPart(view)}
        </main>
        <footer>Policy ${id} ${version}, <span class="hash">${view.hash}</span></footer>
        ${SCRIPT}
      </body>
    </html> `.text;
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function headPart({ id, version, hash, lead, creditCap, maxHold, epoch, languages }: PolicyView): Html {
  return html`<dl>
    <dt>Policy</dt>
    <dd>${id} ${version}</dd>
    <dt>Hash</dt>
    <dd class="hash">${hash}</dd>
    <dt>Lead agency</dt>
    <dd>${lead}</dd>
    <dt>Credits</dt>
    <dd>take off at most ${creditCap} points of an agency</dd>
    <dt>Holds its clock</dt>
    <dd>at most ${durationText(maxHold)} for an input that does not go on</dd>
    <dt>Random checks</dt>
    <dd>one secret for ${durationText(epoch)}</dd>
    <dt>Texts</dt>
    <dd>${languages.join(', ')}</dd>
  </dl>`;
}

function contentsPart({ flows, agencies, rules, lists, waiting }: PolicyView): Html {
  const counted = agencies.flatMap((agency) => {
    const count = rules.filter((rule) => rule.agency === agency.id).length;
    return count === 0 ? [] : [{ ...agency, count }];
  });
  return html`<nav aria-labelledby="contents">
    <h2 id="contents">Contents</h2>
    <p><a href="#flows">Flows</a></p>
    <ul>
      ${flows.map(
        ({ id, title, rules: own }) =>
          html`<li><a href="#${anchorOf('flow', id)}">${id}</a>: ${title} (${own.length})</li>`,
      )}
    </ul>
    <p><a href="#rules">Rules by agency</a></p>
    <ul>
      ${counted.map(
        ({ id, title, count }) => html`<li><a href="#${anchorOf('agency', id)}">${id}</a>: ${title} (${count})</li>`,
      )}
    </ul>
    <p>
      <a href="#lists">Lists</a> (${lists.length}), <a href="#waiting">Waiting for history</a> (${waiting.length}),
      <a href="#own">What the engine itself says</a>
    </p>
  </nav>`;
}
