/** The flows of a policy as HTML: what each waits for, how points weigh, what is drawn at random, and its rules by agency. */
import { durationText } from '../../edge/duration';
import type { FlowView, PolicyView, RuleView } from '../policy-view';
import { SEVERITY } from '../explain-rules-text';
import { bandsGraphic } from './bands-graphic';
import { celColours } from './cel-colours';
import type { Html } from './html';
import { anchorOf, html } from './html';

export function flowsPart({ flows, rules, agencies }: PolicyView): Html {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const order = new Map(agencies.map(({ id }, place) => [id, place]));
  const ofFlow = ({ rules: ids }: FlowView): readonly RuleView[] =>
    ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => (order.get(a.agency) ?? 0) - (order.get(b.agency) ?? 0));
  return html`<section aria-labelledby="flows">
    <h2 id="flows">Flows</h2>
    ${flows.map((flow) => flowPart(flow, ofFlow(flow)))}
  </section>`;
}

function flowPart(flow: FlowView, rules: readonly RuleView[]): Html {
  const { id, title, waits, measures, random, unknowns, bands, leading, anchor } = flow;
  const needs = Object.entries(flow.needs).map(([document, need]) => `${document} ${need}`);
  const [least, most, lead] = [waits.minWait, waits.maxWait, waits.lead].map(durationText);
  const drawn = random === null ? 'nobody' : drawnText(random);
  const facts: readonly (readonly [string, string | Html])[] = [
    ['Documents', needs.length === 0 ? 'whatever comes' : needs.join(', ')],
    ['Leads', `${leading}; lists and rates of the day of the ${anchor}`],
    ['Waits', `${least} to ${most} for documents, at latest until ${lead} before the goods move`],
    ['Answer within', durationText(waits.respondWithin)],
    ['Kept', `${durationText(waits.keep)} after the last change`],
    ['Nothing found', measures.clean],
    ['Incomplete', measures.incomplete],
    ['Not answered', measures.expired],
    ['At random', drawn],
    [
      'Unknown',
      unknowns === null ? 'no limit' : `more than ${unknowns.limit} rules that cannot be answered: ${unknowns.measure}`,
    ],
    ...Object.entries(flow.selects).map(([document, text]) => [`Takes ${document}`, celColours(text.trim())] as const),
    ...(flow.presented === null ? [] : [['Presented', celColours(flow.presented.trim())] as const]),
  ];
  const anchored = anchorOf('flow', id);
  return html`<section aria-labelledby="${anchored}">
    <h3 id="${anchored}">${id}: ${title}</h3>
    <dl>
      ${facts.map(
        ([label, text]) =>
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
    ${Object.entries(bands).map(([agency, steps]) => bandsGraphic(agency, steps, measures.clean))}
    ${rules.length === 0 ? null : rulesTable(id, rules)}
  </section> `;
}

function drawnText({ ppm, measure, agency }: NonNullable<FlowView['random']>): string {
  return `${ppm / 10_000} % of what no rule obliges to inspect: ${measure}, ${agency}`;
}

function rulesTable(flow: string, rules: readonly RuleView[]): Html {
  return html`<div class="scroll">
    <table>
      <caption>
        Rules of ${flow}: ${rules.length}
      </caption>
      <thead>
        <tr>
          <th scope="col">Agency</th>
          <th scope="col">Rule</th>
          <th scope="col" class="number">Points</th>
          <th scope="col">Measure</th>
          <th scope="col">About</th>
          <th scope="col">Traders</th>
        </tr>
      </thead>
      <tbody>
        ${rules.map(
          ({ id, agency, points, measure, severity, disclosure }) =>
            html`<tr>
              <td>${agency}</td>
              <th scope="row"><a href="#${anchorOf('rule', id)}">${id}</a></th>
              <td class="number">${points}</td>
              <td>${measure ?? ''}</td>
              <td>${SEVERITY[severity]}</td>
              <td>${disclosure}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
