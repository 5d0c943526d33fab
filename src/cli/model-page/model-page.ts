/** A model report as one HTML page that stands alone: no network, no script, fit to be printed. */
import { createHash } from 'node:crypto';
import type { ModelReport } from '../../engine/watching/model-report';
import { ofPpm } from '../model-report-numbers';
import { windowText } from '../model-report-text';
import type { ModelReportView } from '../model-report-view';
import { Html, html } from '../policy-page/html';
import { challengerPart } from './challenger-part';
import { driftPart, readingText } from './drift-part';
import { armsPart, calibrationPart } from './findings-part';
import { PAGE_STYLE } from './page-style';

const STYLE = new Html(`<style>${PAGE_STYLE}</style>`);
const STYLE_DIGEST = createHash('sha256').update(PAGE_STYLE).digest('base64');
const ALLOWED = `default-src 'none'; style-src 'sha256-${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

export function modelPage(view: ModelReportView): string {
  const { log, models, challengers } = view;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${new Html(ALLOWED)}" />
        <meta name="referrer" content="no-referrer" />
        <title>Models of log ${log.id}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>Models at work</h1>
          <p>
            Log <span class="hash">${log.id}</span>: ${log.entries} entries, ${log.decisions}
            decisions${windowText(view)}
          </p>
          ${
            log.differences === 0
              ? null
              : html`<p class="warning">${log.differences} differences between ledger and log: see verify first.</p>`
          }
          ${models.length === 0 ? html`<p>No policy with a model has decided anything there.</p>` : contentsPart(view)}
        </header>
        <main>
          ${models.map((one, place) => modelPart(one, `model-${place}`))}
          ${challengers.map((one, place) => challengerPart(one, `challenger-${place}`))}
        </main>
        <footer>Counts and shares alone: no consignment and nobody in one can be found on this page.</footer>
      </body>
    </html> `.text;
}

function contentsPart({ models, challengers }: ModelReportView): Html {
  return html`<nav aria-label="Contents">
    <ul>
      ${models.map(
        ({ flow, model, score }, place) =>
          html`<li><a href="#model-${place}">${flow}: ${model}</a>, scores: ${readingText(score)}</li>`,
      )}
      ${challengers.map(
        ({ flow, model }, place) => html`<li><a href="#challenger-${place}">${flow}: challenger ${model}</a></li>`,
      )}
    </ul>
  </nav>`;
}

function modelPart(report: ModelReport, anchor: string): Html {
  const { flow, model, digest, policies, training, scored, unscored } = report;
  return html`<section aria-labelledby="${anchor}">
    <h2 id="${anchor}">${flow}: model ${model}</h2>
    <dl>
      <dt>Model</dt>
      <dd>${model}, <span class="hash">${digest}</span></dd>
      <dt>Policies</dt>
      <dd class="hash">${policies.join(' ')}</dd>
      <dt>Training</dt>
      <dd>${training.created}, ${training.rows} rows, ${ofPpm(training.baseRatePpm)} irregular: ${training.source}</dd>
      <dt>Consignments</dt>
      <dd>${scored} scored, each once; ${unscored} without anything that the model reads</dd>
    </dl>
    ${driftPart(report, anchor)} ${armsPart(report, anchor)} ${calibrationPart(report, anchor)}
  </section>`;
}
