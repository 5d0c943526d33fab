/** The file of a list: a plain name in `lists/`, never a way to anywhere else. */
import type { ListDefinition } from '../../core/score/lists';
import type { Bundle, BundleFile } from './bundle';
import type { CelList } from './cel-environment';
import { didYouMean } from './nearest-name';
import type { SourceProblem } from './source-problem';

const IS_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,100}\.csv$/;

/** What is wrong with the name, or the file. */
export function listSource(bundle: Bundle, id: string, name: string): BundleFile | SourceProblem {
  if (!IS_NAME.test(name)) {
    const message = `lists/${id}: expected the name of a .csv file in lists/, found ${name.slice(0, 80)}`;
    return { path: [], code: 'bad-list-path', message };
  }
  const source = bundle.files.find((one) => one.path === `lists/${name}`);
  if (source !== undefined) return source;
  const known = bundle.files.flatMap((file) => (file.path.startsWith('lists/') ? [file.path.slice(6)] : []));
  const hint = didYouMean(name, known);
  return { path: [], code: 'list-missing', message: `lists/${id}: expected lists/${name}, found none`, hint };
}

/** Stands for a list that is refused, so that what reads it is not refused as well: any column might be in it. */
export function refusedList(id: string, kind: ListDefinition['kind']): ListDefinition & CelList {
  return { id, kind, columns: [], rows: [], refused: true };
}
