/** The trader's view as text: where the consignment stands, what to supply, to whom and until when. */
import type { StandsAt } from '../engine/explain/as-of';
import type { Demand } from '../engine/explain/trader-demands';
import type { TraderFlow, TraderView } from '../engine/explain/trader-view';
import { field, heading, paragraph, shortTime, spelledTime } from './explain-layout';
import { languageLines } from './explain-text';

/** Lines of at most 110 columns. */
export function traderLines({ name, standsAt, language, flows }: TraderView): readonly string[] {
  return [
    ...field('Consignment', name),
    ...field('As of', standsAt === undefined ? 'before anything was processed' : shortTime(standsAt.now)),
    ...(language === undefined ? [] : languageLines(language)),
    ...(flows.length === 0 ? field('State', 'nothing has been received that could be processed') : []),
    ...flows.flatMap((flow) => flowLines(flow, standsAt)),
  ];
}

function flowLines({ title, text, demands, respondBy }: TraderFlow, standsAt: StandsAt | undefined): readonly string[] {
  const passed = respondBy !== null && standsAt !== undefined && respondBy <= standsAt.now ? ' (passed)' : '';
  return [
    ...heading(title),
    ...paragraph('', text),
    ...(demands.length === 0 ? ['You need not do anything now.'] : ['', 'What to do:']),
    ...demands.flatMap(demandLines),
    ...(respondBy === null ? [] : ['', ...field('Limit date', `${spelledTime(respondBy)}${passed}`)]),
  ];
}

const DETAIL = ' '.repeat(4);

function demandLines({ agency, text, cure, documents, elements, until }: Demand, index: number): readonly string[] {
  return [
    ...paragraph(`${String(index + 1).padStart(2)}. `, text),
    ...paragraph(`${DETAIL}Agency: `, agency.title),
    ...paragraph(DETAIL, cure.text),
    ...documents.flatMap(({ name, id }) => paragraph(`${DETAIL}Document: `, `${name} (${id})`)),
    ...elementLines(elements),
    ...(until === null ? [] : paragraph(`${DETAIL}Until: `, spelledTime(until))),
  ];
}

/** Elements of one class stand together. */
function elementLines(elements: Demand['elements']): readonly string[] {
  const classes = new Map<string, string[]>();
  for (const { id, name, pointer } of elements) {
    const at = pointer.slice(0, pointer.lastIndexOf('/'));
    classes.set(at, [...(classes.get(at) ?? []), `${id} ${name}`]);
  }
  return [...classes].flatMap(([at, named]) => paragraph(`${DETAIL}Elements: `, `${named.join('; ')} (in ${at})`));
}
