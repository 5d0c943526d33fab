/** Mistakes in decision tables. */
import { SMALL } from './given-folder';
import type { Planted } from './plant';
import { withTable } from './plant';

export const PLANTED_TABLES: readonly Planted[] = [
  {
    code: 'unreachable-row',
    what: 'a row behind one that takes all it would',
    changes: withTable('first', [
      "{ id: heavy, points: 1, when: { mass: '>= 2 kg' } }",
      "{ id: heavier, points: 1, when: { mass: '>= 30 kg' } }",
    ]),
    at: 'rules/all.yaml:31:9',
  },
  {
    code: 'overlapping-rows',
    what: 'two rows that both hold',
    changes: withTable('unique', [
      "{ id: light, points: 1, when: { mass: '< 3 kg' } }",
      "{ id: heavy, points: 1, when: { mass: '> 2 kg' } }",
    ]),
    at: 'rules/all.yaml:31:9',
  },
  {
    code: 'bad-table',
    what: 'a cell that is no mass',
    changes: withTable('first', ["{ id: heavy, points: 1, when: { mass: '>= thirty' } }"]),
    at: 'rules/all.yaml:30:48',
  },
  {
    code: 'text-of-table',
    what: 'a text of a table that there is not',
    changes: withTable(
      'first',
      ["{ id: heavy, points: 1, when: { mass: '>= 2 kg' } }"],
      `tables:\n  T2: { officer: Found., trader: 'Your consignment is being checked.', disclosure: restricted }\n`,
    ),
    at: 'texts/en.yaml:18:7',
    alone: false,
  },
  {
    code: 'text-of-table',
    what: 'a row of which its text says nothing',
    changes: {
      ...withTable('first', ["{ id: heavy, points: 1, when: { mass: '>= 2 kg' } }"]),
      'texts/en.yaml': `${SMALL['texts/en.yaml'] ?? ''}tables:
  T1: { officer: 'It weighs {row}.', trader: 'Your consignment is being checked.', disclosure: restricted }
`,
    },
    at: 'texts/en.yaml:18:7',
  },
];
