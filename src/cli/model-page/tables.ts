/** Tables of a model report as HTML: the first column names the row, numbers stand on the right. */
import type { Html } from '../policy-page/html';
import { html } from '../policy-page/html';

type Cell = string | number | Html;

/** Columns whose name begins with a space hold text; their space is not shown. */
export function tableOf(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Html {
  const isText = head.map((name, column) => column === 0 || name.startsWith(' '));
  const className = (column: number): string => (isText[column] === true ? '' : 'number');
  return html`<div class="scroll">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((name, column) => html`<th scope="col" class="${className(column)}">${name.trim()}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name = '', ...cells]) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map((cell, column) => html`<td class="${className(column + 1)}">${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
