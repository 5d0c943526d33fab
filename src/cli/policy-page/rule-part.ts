/** The rules of a policy as HTML, by agency: condition, reason, sources, legal basis, and texts in every language beside each other. */
import { rowText } from '../../edge/policy/tables/row-view';
import type { PolicyView, RuleView } from '../policy-view';
import { SEVERITY } from '../explain-rules-text';
import { celColours } from './cel-colours';
import type { Html } from './html';
import { anchorOf, html } from './html';

export function rulesPart({ agencies, rules, flows, languages }: PolicyView): Html {
  return html`<section aria-labelledby="rules">
    <h2 id="rules">Rules by agency</h2>
    <form id="filter" class="filter" role="search" hidden>
      <label for="words">Only rules with</label>
      <input id="words" type="search" placeholder="words, an element, a list, a source" /> <label for="flow">of</label>
      <select id="flow">
        <option value="">every flow</option>
        ${flows.map(({ id }) => html`<option value="${anchorOf('in', id)}">${id}</option>`)}
      </select>
      <output id="told" for="words flow"></output>
    </form>
    ${agencies.map(({ id, title }) => {
      const own = rules.filter(({ agency }) => agency === id);
      const anchored = anchorOf('agency', id);
      return own.length === 0
        ? null
        : html`<section class="agency" aria-labelledby="${anchored}">
            <h3 id="${anchored}">${id}: ${title} (${own.length})</h3>
            ${own.map((rule) => rulePart(rule, languages))}
          </section> `;
    })}
  </section>`;
}

function rulePart(rule: RuleView, languages: readonly string[]): Html {
  const { id, flows, severity, points, measure, why, disclosure, when } = rule;
  const anchored = anchorOf('rule', id);
  const isRestricted = disclosure === 'restricted';
  return html`<article
    class="rule${isRestricted ? ' restricted' : ''}"
    id="${anchored}"
    aria-labelledby="${anchored}-name"
    data-flows="${flows.map((flow) => anchorOf('in', flow)).join(' ')}"
  >
    <header>
      <h4 id="${anchored}-name">${id}</h4>
      <span class="tag">${points} points</span> ${measure === null ? null : html`<span class="tag">${measure}</span>`}
      <span class="tag">${SEVERITY[severity]}</span>
      ${isRestricted ? html`<span class="tag restricted">restricted: never told to traders</span>` : null}
    </header>
    <p>${reasonOf(why)}</p>
    <dl>${factsOf(rule)}</dl>
    <pre>${celColours(when)}</pre>
    ${textsTable(rule, languages)}
  </article> `;
}

function factsOf({
  flows,
  sources,
  legalBasis,
  whenUnknown,
  each,
  agency,
  agencyFrom,
  row,
}: RuleView): readonly Html[] {
  const links = flows.map(
    (flow, index) => html`${index === 0 ? '' : ', '}<a href="#${anchorOf('flow', flow)}">${flow}</a>`,
  );
  return [
    fact('Flows', html`${links}`),
    ...(row === null ? [] : [fact('Table', rowText(row))]),
    fact('Sources', sources.length === 0 ? 'none stated' : sources.join(', ')),
    ...(legalBasis === null ? [] : [fact('Legal basis', legalBasis)]),
    ...(whenUnknown === null ? [] : [fact('Unknown asks for', whenUnknown)]),
    ...(each === null ? [] : [fact('For each', celColours(each))]),
    ...(agencyFrom === null ? [] : [fact('Agency from', html`${celColours(agencyFrom)}, else ${agency}`)]),
  ];
}

function textsTable(rule: RuleView, languages: readonly string[]): Html {
  const heads = languages.map((language) => html`<th scope="col">${language}</th>`);
  const rows = [row('officer', rule, languages), row('trader', rule, languages)];
  if (rule.check !== null) rows.push(row('check', rule, languages));
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          <th scope="col">Told to</th>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

const ROW = { officer: 'Officer', trader: 'Trader', check: 'To check' } as const;

function row(what: keyof typeof ROW, { texts }: RuleView, languages: readonly string[]): Html {
  return html`<tr>
    <th scope="row">${ROW[what]}</th>
    ${languages.map((language) => html`<td lang="${language}">${texts[language]?.[what] ?? ''}</td>`)}
  </tr>`;
}

function fact(label: string, text: string | Html): Html {
  return html`<dt>${label}</dt>
    <dd>${text}</dd>`;
}

/** The sources stand in a line of their own. */
function reasonOf(why: string): string {
  return why.replace(/\s*\[[^\]]+\]$/, '');
}
