/** What the page does where scripts run: it shows the rules that hold some words. Without it everything is there to read. */

export const PAGE_SCRIPT = `
(() => {
  const form = document.getElementById('filter');
  const rules = [...document.querySelectorAll('.rule')].map((rule) => [rule, rule.textContent.toLowerCase()]);
  const groups = [...document.querySelectorAll('.agency')];
  const [words, flow, told] = ['words', 'flow', 'told'].map((id) => document.getElementById(id));
  const show = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    let count = 0;
    for (const [rule, text] of rules) {
      const isMeant = wanted.every((word) => text.includes(word))
        && (flow.value === '' || rule.dataset.flows.split(' ').includes(flow.value));
      rule.hidden = !isMeant;
      if (isMeant) count++;
    }
    for (const group of groups) group.hidden = group.querySelector('.rule:not([hidden])') === null;
    told.textContent = count + ' of ' + rules.length + ' rules';
  };
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
})();
`;
