/** What `explain --help` says: for whom, examples, and the fields of its JSON. */

export const EXPLAIN_AS = 'officer: everything; trader: what to supply until when, nothing restricted, no values';

export const EXPLAIN_EXAMPLES = [
  'tidewaiter explain --data data DEC:GB:U.7849431R66ZB',
  'tidewaiter explain --data data --as trader MRN:25GB17K2U6WMM38A05',
  'tidewaiter explain --data data --as-of 12 DEC:GB:U.7849431R66ZB',
];

export const EXPLAIN_JSON = `
--json, for officers: view, consignment, asOf {entry, time}, language {asked, used}, aliases, generation, standing,
  policy, agencies, goodsLocation, packages {totals, shown, count}, flows [{flow, title, decision as in
  decisions --json, withdrawn, deadline, deadlinePassed, awaited, missing, listsOn, rules, counterfactual {ways
  [{without [{rule, agency, cure}], outcome, measure, unlessDrawn}], isWhole, agencies [{agency, measure, ways,
  isWhole}], answeredBy, reasons [{rule, agency, cure, how, text, check, documents, pointers}]}, null where nothing
  is asked}], documents, droppedDocuments, rejected, revisions [{seq, changes, decision}]
--json, for traders: view, consignment, asOf, language, flows [{flow, title, status, text, demands [{agency, text,
  cure {kind, text}, documents, elements, until}], respondBy}]
--json, a name of none or several (exit 1): found [{consignment, matched, sender, outcomes}]; for traders empty`;
