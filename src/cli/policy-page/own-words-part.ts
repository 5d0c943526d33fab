/** What the engine says without any rule, as HTML: its own reasons, and where a consignment stands, in every language. */
import type { PolicyView } from '../policy-view';
import type { Html } from './html';
import { html } from './html';

export function ownWordsPart(view: PolicyView): Html {
  const heads = view.languages.map((language) => html`<th scope="col">${language}</th>`);
  return html`<section aria-labelledby="own">
    <h2 id="own">What the engine itself says</h2>
    ${table(
      'Its own reasons',
      html`<th scope="col">Reason</th>
        <th scope="col">Told to</th>
        ${heads}`,
      reasonRows(view),
    )}
    ${table(
      'Where a consignment stands, as traders are told',
      html`<th scope="col">Standing</th>
        ${heads}`,
      statusRows(view),
    )}
  </section>`;
}

function table(caption: string, heads: Html, rows: readonly Html[]): Html {
  return html`<div class="scroll">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function reasonRows({ ownReasons, languages }: PolicyView): readonly Html[] {
  return ownReasons.map(({ id, texts }) => {
    const cells = (what: 'officer' | 'trader'): readonly Html[] =>
      languages.map((language) => html`<td lang="${language}">${texts[language]?.[what] ?? ''}</td>`);
    return html`<tr>
        <th scope="rowgroup" rowspan="2">${id}</th>
        <th scope="row">Officer</th>
        ${cells('officer')}
      </tr>
      <tr>
        <th scope="row">Trader</th>
        ${cells('trader')}
      </tr>`;
  });
}

function statusRows({ statuses, languages }: PolicyView): readonly Html[] {
  return statuses.map(({ id, texts }) => {
    const cells = languages.map((language) => html`<td lang="${language}">${texts[language] ?? ''}</td>`);
    return html`<tr>
      <th scope="row">${id}</th>
      ${cells}
    </tr>`;
  });
}
