/** The structure of `rules/*.yaml`: rules, decision tables, or both. */
import * as t from 'io-ts';
import { optional } from '../optional';
import { RuleFile } from './policy-file';
import { TableFile } from './tables/table-file';

export const RulesFile = t.strict({
  rules: optional(t.array(RuleFile)),
  tables: optional(t.array(TableFile)),
});
