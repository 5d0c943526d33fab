/** Documents of which a part was read ahead: what is asked for often stands ready, all else is read when somebody asks. */
import type { Content, DocumentType } from './document';

/** Elements to have ready, by name; those of a class stand below it, and none below it means all of it. */
export interface Wanted {
  readonly [field: string]: Wanted;
}

export type WantedByType = Readonly<Record<DocumentType, Wanted>>;

/** Under this, a document of which a part was read has all of it as plain data. */
export const WHOLE = Symbol('whole');

/** Plain data that can be gone through field by field. Who asks for elements by name need not ask for it. */
export function wholeOf<C extends Content>(content: C): C {
  return (content as C & { readonly [WHOLE]?: C })[WHOLE] ?? content;
}
