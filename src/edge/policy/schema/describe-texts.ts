/** What an analyst reads on hovering over the keys of `texts/<language>.yaml` and of `waiting.yaml`. */
import type { Said } from './json-schema';

const OFFICER = 'What was found, in a sentence.';
const TRADER = 'What may be told to the sender: what to do, never how it was found out.';
const CHECK = 'What the officer looks at first. In every language or in none.';
const DISCLOSURE =
  'public: the trader is told. restricted: never, neither text nor points. The same in every language.';

export const TEXTS_FILE_SAID: Said = {
  descriptions: {
    language: 'The language of this file: en, es, fr.',
    statuses: 'What a trader is told of where a consignment stands, whatever put it there.',
    'statuses.undecided': 'Nothing is decided yet.',
    'statuses.assessed': 'The assessment before loading is complete.',
    'statuses.released': 'The goods are released.',
    'statuses.held': 'The goods are held.',
    'statuses.checked': 'The goods are being checked.',
    'statuses.notToLoad': 'The goods must not be loaded.',
    'statuses.withdrawn': 'The documents were withdrawn.',
    cures: 'What settles a reason, as officer and trader read it; English is built in.',
    'cures.correct': 'What is wrong or absent is corrected.',
    'cures.complete': 'Absent elements are supplied.',
    'cures.document': 'A document is supplied.',
    'cures.resend': 'What could not be read is sent again.',
    'cures.pay': 'A payment is made.',
    'cures.answer': "Only the agency's own answer settles it.",
    'cures.check': 'Only the check itself settles it.',
    families: "By family of the model's features: what it is about, in a few words for officers.",
    rules:
      "By rule: its texts. The engine's own reasons (cancelled, incomplete, expired, random and others) have texts too.",
    'rules.*.officer': OFFICER,
    'rules.*.trader': TRADER,
    'rules.*.check': CHECK,
    'rules.*.disclosure': DISCLOSURE,
    tables: 'By decision table: one text for all of its rows, with {row} where each row says its part.',
    'tables.*.officer': `${OFFICER} {row} is replaced by the part of the row.`,
    'tables.*.trader': `${TRADER} {row} is replaced by the part of the row.`,
    'tables.*.check': `${CHECK} {row} is replaced by the part of the row.`,
    'tables.*.disclosure': DISCLOSURE,
    'tables.*.rows': 'By row: the words that stand for {row}, or texts of its own, which replace those of the table.',
    'tables.*.rows.*.officer': OFFICER,
    'tables.*.rows.*.trader': TRADER,
    'tables.*.rows.*.check': CHECK,
    'tables.*.rows.*.disclosure': DISCLOSURE,
  },
};

export const WAITING_FILE_SAID: Said = {
  descriptions: {
    waiting: 'Indicators that no single consignment can answer. They are shown, never judged.',
    'waiting[].id': 'As a rule would be named; no rule has this id.',
    'waiting[].title': 'What it is called.',
    'waiting[].why': 'What it would say.',
    'waiting[].needs': 'The history across consignments that it waits for, with its length.',
    'waiting[].source': 'Where the indicator comes from.',
  },
};
