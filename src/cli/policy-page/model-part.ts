/** The model of a policy as HTML: what it judges in which flow and reads of it, and what its features are about. */
import type { ModelView } from '../model-view';
import { trainingText } from '../model-view';
import type { Html } from './html';
import { html } from './html';

/** Nothing where the policy has none. */
export function modelPart(model: ModelView | null): Html {
  if (model === null) return html``;
  return html`<section aria-labelledby="model">
    <h2 id="model">Model</h2>
    <p>${model.id}: ${trainingText(model)}.</p>
    ${model.subjects.map(
      ({ flows, each, inputs }) =>
        html`<div class="scroll">
          <table>
            <caption>
              ${flows.join(', ')}: ${each ?? 'the consignment as a whole'}
            </caption>
            <thead>
              <tr>
                <th scope="col">Input</th>
                <th scope="col">Read as</th>
              </tr>
            </thead>
            <tbody>
              ${Object.entries(inputs).map(
                ([name, condition]) =>
                  html`<tr>
                    <th scope="row">${name}</th>
                    <td><code>${condition}</code></td>
                  </tr> `,
              )}
            </tbody>
          </table>
        </div> `,
    )}
    <div class="scroll">
      <table>
        <caption>
          What its features are about, as officers are told
        </caption>
        <tbody>
          ${model.families.map(
            ({ id, title, features }) =>
              html`<tr>
                <th scope="row">${id}</th>
                <td>${title}</td>
                <td>${features.join(', ')}</td>
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
