/** The lists of a policy as HTML with source, date and how far they are checked; and what waits for history. */
import type { ListView, PolicyView } from '../policy-view';
import type { Html } from './html';
import { anchorOf, html } from './html';

/** Sources and rules named of one list. */
const NAMED = 5;

const CHECKED: Readonly<Record<string, string>> = {
  Y: 'read at the source',
  secondary: 'read in a secondary source',
  memory: 'from memory',
  '': 'not said',
};

export function listsPart({ lists, rules }: PolicyView): Html {
  const users = (id: string): readonly string[] =>
    rules.filter((rule) => `${rule.when} ${rule.agencyFrom ?? ''}`.includes(`"${id}"`)).map((rule) => rule.id);
  return html`<section aria-labelledby="lists">
    <h2 id="lists">Lists</h2>
    <div class="scroll">
      <table>
        <caption>
          ${lists.length} lists; the date is that of the youngest row
        </caption>
        <thead>
          <tr>
            <th scope="col">List</th>
            <th scope="col">Kind</th>
            <th scope="col" class="number">Rows</th>
            <th scope="col">Verified</th>
            <th scope="col">Date</th>
            <th scope="col">Sources</th>
            <th scope="col">Rules</th>
          </tr>
        </thead>
        <tbody>
          ${lists.map((list) => listRow(list, users(list.id)))}
        </tbody>
      </table>
    </div>
  </section>`;
}

function listRow({ id, kind, rows, verified, youngest, sources }: ListView, rules: readonly string[]): Html {
  const checked = Object.entries(verified).map(([how, count]) => `${count} ${CHECKED[how] ?? how}`);
  return html`<tr id="${anchorOf('list', id)}">
    <th scope="row">${id}</th>
    <td>${kind}</td>
    <td class="number">${rows}</td>
    <td>${checked.join(', ')}</td>
    <td>${youngest ?? 'undated'}</td>
    <td>${someOf(sources.map((source) => html`${source}`))}</td>
    <td>${someOf(rules.map((rule) => html`<a href="#${anchorOf('rule', rule)}">${rule}</a>`))}</td>
  </tr> `;
}

function someOf(all: readonly Html[]): Html {
  const more = all.length - NAMED;
  return html`${all.slice(0, NAMED).map((one, index) => html`${index === 0 ? '' : '; '}${one}`)}${more > 0 ? ` and ${more} more` : ''}`;
}

export function waitingPart({ waiting }: PolicyView): Html {
  return html`<section aria-labelledby="waiting">
    <h2 id="waiting">Waiting for history</h2>
    <p>No single consignment can answer these; no rule pretends to judge them.</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Id</th>
            <th scope="col">Indicator</th>
            <th scope="col">Why</th>
            <th scope="col">Needs</th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          ${waiting.map(
            ({ id, title, why, needs, source }) =>
              html`<tr>
                <th scope="row">${id}</th>
                <td>${title}</td>
                <td>${why}</td>
                <td>${needs}</td>
                <td>${source}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
