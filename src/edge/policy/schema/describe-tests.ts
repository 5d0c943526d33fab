/** What an analyst reads on hovering over the keys of `tests/*.yaml`. */
import type { Said } from './json-schema';

const MOMENT = 'counted from the start: +0h, +90m, +2d3h';

const STEP: Readonly<Record<string, string>> = {
  at: `When it comes, ${MOMENT}. Left out: together with the step before.`,
  order: 'An order: its body in the words of schemas/; with like only what differs. null removes an element.',
  payment: 'A payment: its body; with like only what differs.',
  logistics: 'A transport document: its body; with like only what differs.',
  declaration: 'A declaration: its body; with like only what differs.',
  outcome: "An officer's answer: { agency, flow, revision, disposition }.",
  message: 'A WCO XML message of topology/samples/wco-declarations.',
  unreadable: 'A record of that type that is no document.',
  policy: 'Another policy is put in force: the name of a folder beside this one.',
  rejudge: 'With policy: judges anew what is open.',
  like: 'The name of a document to start from: of tests/documents.yaml, or of those that come with Tidewaiter (order, payment).',
  kind: 'WHOLE (the default), PATCH, CANCELLATION or NOTICE.',
  header: 'version, documentId, typeCode, reference and the like, where they matter.',
  changes: "The pointers of a patch: ['X-ORDER/68A[2]/23A/137'].",
  generation: 'Which generation an outcome is for, from 1. Left out: the last.',
  versions: 'So many versions of it, 1 and up; {n} in texts is the number.',
};

const EXPECTED: Readonly<Record<string, string>> = {
  at: `When it is decided, ${MOMENT}.`,
  consignment: 'The reference of the consignment.',
  flow: 'The flow that decides.',
  generation: 'Which generation, from 1.',
  revision: 'Which revision, from 1.',
  supersedes: 'The revision before it.',
  trigger: 'What made it decide.',
  finality: 'PRELIMINARY until the goods are presented or the declaration accepted, then FINAL.',
  reaffirms: 'true: nothing changed but the documents it rests on.',
  outcome: 'RELEASE, HOLD or INSPECT: of all agencies together.',
  measure: 'What is asked for: the strongest of all agencies.',
  agencies: 'By agency: what it asks for. All of them, or none.',
  calledBy: 'By agency: the rules that called its measure.',
  points: 'The sum of the points, credits taken off.',
  reasons: 'The rules that hit, these and no more; a row of a table is <table>.<row>.',
  reasonsInclude: 'Rules that hit, among others.',
  reasonsExclude: 'Rules that do not hit.',
  pointers: 'By rule: the elements that hit.',
  unknown: 'The rules that are unknown, these and no more.',
  unknownInclude: 'Rules that are unknown, among others.',
  missing: 'Required documents that are not there.',
  arm: 'How it was selected.',
  inclusionPpm: 'In parts per million: how likely it was that somebody would look.',
  respondBy: `Until when others have to answer, ${MOMENT}.`,
  aliases: 'Other numbers of the consignment.',
};

const SHARED: Readonly<Record<string, string>> = {
  source: 'What it stands for: a law, a standard, a case.',
  note: 'For whoever reads the test.',
  policy: 'The policy it is for, where it is not this one: the name of a folder beside it.',
  start: 'When the first step comes, a UTC time. Left out: 2026-06-15 08:00.',
  consignment: 'The reference of documents that state none. Left out: ORD:shop:1.',
  drawn: 'Whom random checks draw: in every flow, or in those named. Left out: nobody.',
  given: 'What happens, in the order of time.',
};

const SCENARIO: Readonly<Record<string, string>> = {
  ...SHARED,
  title: 'What the test shows, in a sentence.',
  openDefect: 'Why the engine does not do it yet. Such a test must fail.',
  anyOrder: 'true: in every other order the same documents end in the same decisions.',
  end: `Until when the clock runs on after the last step, ${MOMENT}.`,
  expect: 'What stands at the end: of each flow named the last decision. Only what is stated is compared.',
  decisions: 'All decisions in the order of their publication: their number counts, and of each what is stated.',
  rejections: 'What was rejected.',
  'rejections[].code': 'The code of the rejection.',
  'rejections[].pointer': 'The element it is about.',
  states: 'What is left of each consignment.',
  'states[].consignment': 'The reference of the consignment.',
  'states[].is': 'open, closed or forgotten.',
};

const SINGLE = {
  ...SCENARIO,
  ...below('given[].', STEP),
  ...below('expect.', EXPECTED),
  ...below('expect[].', EXPECTED),
  ...below('decisions[].', EXPECTED),
};

export const TESTS_FILE_SAID: Said = {
  descriptions: {
    ...SINGLE,
    tests: 'Several tests, each with what stands above them; their own given comes after the one above.',
    ...below('tests[].', SINGLE),
  },
};

export const DOCUMENTS_FILE_SAID: Said = {
  descriptions: {
    '*.type': 'What kind of document it is.',
    '*.header': 'version, typeCode, reference and the like.',
    '*.body': 'Everything it states, in the words of schemas/.',
  },
};

function below(path: string, said: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(said).map(([key, text]) => [`${path}${key}`, text]));
}
