/** Every analysis that `policy check` runs. One more is one more line here and a code in `policy-codes.ts`. */
import type { Analysis } from './analysis';
import { constantConditions } from './constant-conditions';
import { duplicateRules } from './duplicate-rules';
import { documentsNeverRead, elementsNeverCarried, rulesWithoutFlow } from './flow-reads';
import { prefixesThatAreNone, ratesMissing, rowsExpired } from './list-rows';
import { mixedNumberColumns, mixedNumberLists } from './mixed-numbers';
import { elementsNeverRead } from './required-elements';
import { revealingTexts } from './revealing-texts';
import { listFilesUnused, listsNeverRead } from './unread-lists';
import { rowsThatCannotBeRight } from './table-rows';
import { unusedAgencies } from './unused-agencies';

export const ANALYSES: readonly Analysis[] = [
  constantConditions,
  duplicateRules,
  rowsThatCannotBeRight,
  rulesWithoutFlow,
  elementsNeverCarried,
  documentsNeverRead,
  elementsNeverRead,
  listsNeverRead,
  listFilesUnused,
  revealingTexts,
  mixedNumberLists,
  mixedNumberColumns,
  rowsExpired,
  prefixesThatAreNone,
  ratesMissing,
  unusedAgencies,
];
