/** Collects the other numbers a declaration names its goods by, for search and display: UCRs, previous documents, invoices, MRN, LRN. */
import type { Alias, Content, ContentValue } from '../../core/events/document';
import type { WcoCatalog } from './wco-catalog';
import type { ClassShape } from './wco-shape';

/** The order property of a decision's aliases rests on few of them; what is beyond stays in the body. */
const MAX_ALIASES = 100;

/** `first` (MRN, LRN, …), then those in the body in the schema's order; distinct, at most 100. */
export function collectAliases(
  rules: WcoCatalog['aliases'],
  shape: ClassShape,
  body: Content,
  first: readonly Alias[],
): readonly Alias[] {
  const distinct = new Map<string, Alias>();
  const add = (type: string, id: ContentValue): void => {
    if (distinct.size >= MAX_ALIASES || type === '' || typeof id !== 'string' || id === '') return;
    distinct.set(JSON.stringify([type, id]), { type, id });
  };
  const visit = (fields: ClassShape, content: Content): void => {
    for (const field of fields.fields) {
      const value = content[field.name];
      if (value === undefined || value === null) continue;
      const inner = field.content;
      if (typeof inner === 'string') {
        if (rules.elements.includes(field.id)) add(field.id, value);
        continue;
      }
      const rule = rules.classes.find((each) => each.class === field.id);
      for (const each of Array.isArray(value) ? (value as readonly Content[]) : [value as Content]) {
        if (rule !== undefined)
          add(rule.type.map((id) => textOf(inner, each, id)).join(''), textOf(inner, each, rule.id));
        visit(inner, each);
      }
    }
  };
  for (const alias of first) add(alias.type, alias.id);
  visit(shape, body);
  return [...distinct.values()];
}

/** The text of the element with this WCO id; empty if absent. */
function textOf(shape: ClassShape, content: Content, id: string): string {
  const value = content[shape.byId.get(id)?.name ?? ''];
  return typeof value === 'string' ? value : '';
}
