/** One mistake for each code of `policy check`, with the place where it must be found. */
import type { Planted } from './plant';
import { PLANTED_ANALYSED } from './planted-analysed';
import { PLANTED_CONDITIONS } from './planted-conditions';
import { PLANTED_FILES } from './planted-files';
import { PLANTED_MODEL } from './planted-model';
import { PLANTED_RELATIONS } from './planted-relations';
import { PLANTED_TABLES } from './planted-tables';

export const PLANTED: readonly Planted[] = [
  ...PLANTED_FILES,
  ...PLANTED_MODEL,
  ...PLANTED_CONDITIONS,
  ...PLANTED_RELATIONS,
  ...PLANTED_TABLES,
  ...PLANTED_ANALYSED,
];
