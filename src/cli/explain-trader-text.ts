/** The trader's view as text: where the consignment stands, what to supply, to whom and until when. */
import type { StandsAt } from '../engine/explain/as-of';
import type { Demand } from '../engine/explain/trader-demands';
import type { TraderFlow, TraderView } from '../engine/explain/trader-view';
import { field, heading, paragraph, shortTime, spelledTime } from './explain-layout';
import { languageLines } from './explain-text';
import type { ExplainWords } from './words/english';
import { fill } from './words/explain-words';

/** Lines of at most 110 columns. */
export function traderLines({ name, standsAt, language, flows }: TraderView, words: ExplainWords): readonly string[] {
  const { label, trader } = words;
  return [
    ...field(label.consignment, name),
    ...field(label.asOf, standsAt === undefined ? trader.beforeAnything : shortTime(standsAt.now)),
    ...(language === undefined ? [] : languageLines(language, words)),
    ...(flows.length === 0 ? field(label.state, trader.nothingReceived) : []),
    ...flows.flatMap((flow) => flowLines(flow, standsAt, words)),
  ];
}

function flowLines(
  { title, text, demands, respondBy }: TraderFlow,
  standsAt: StandsAt | undefined,
  words: ExplainWords,
): readonly string[] {
  const said = words.trader;
  const passed = respondBy !== null && standsAt !== undefined && respondBy <= standsAt.now ? said.passed : '';
  return [
    ...heading(title),
    ...paragraph('', text),
    ...(demands.length === 0 ? [said.nothingToDo] : ['', said.whatToDo]),
    ...demands.flatMap((demand, index) => demandLines(demand, index, words)),
    ...(respondBy === null ? [] : ['', ...field(words.label.limitDate, `${spelledTime(respondBy, words)}${passed}`)]),
  ];
}

const DETAIL = ' '.repeat(4);

function demandLines(
  { agency, text, cure, documents, elements, until }: Demand,
  index: number,
  words: ExplainWords,
): readonly string[] {
  const said = words.trader;
  return [
    ...paragraph(`${String(index + 1).padStart(2)}. `, text),
    ...paragraph(`${DETAIL}${said.agency}: `, agency.title),
    ...paragraph(DETAIL, cure.text),
    ...documents.flatMap(({ type, id }) =>
      paragraph(`${DETAIL}${said.document}: `, `${words.documents[type]} (${id})`),
    ),
    ...elementLines(elements, said),
    ...(until === null ? [] : paragraph(`${DETAIL}${said.until}: `, spelledTime(until, words))),
  ];
}

/** Elements of one class stand together. */
function elementLines(elements: Demand['elements'], said: ExplainWords['trader']): readonly string[] {
  const classes = new Map<string, string[]>();
  for (const { id, name, pointer } of elements) {
    const at = pointer.slice(0, pointer.lastIndexOf('/'));
    classes.set(at, [...(classes.get(at) ?? []), `${id} ${name}`]);
  }
  return [...classes].flatMap(([at, named]) =>
    paragraph(`${DETAIL}${said.elements}: `, fill(said.in, { elements: named.join('; '), place: at })),
  );
}
