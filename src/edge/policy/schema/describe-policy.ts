/** What an analyst reads on hovering over the keys of `policy.yaml`. */
import { DOCUMENT_TYPES } from '../../../core/events/document';
import type { Said } from './json-schema';

const DURATION = 'A whole number and a unit: 90s, 15m, 24h, 3d.';

export const POLICY_FILE_SAID: Said = {
  descriptions: {
    id: 'Names the policy, for example reference. It stands in what is shown, not in decisions: they carry the hash.',
    version: 'Your version of it, in quotes: 1.0.0. Change it with every change that is put in force.',
    title: 'One line that says what the policy is for.',
    lead: 'The agency whose outcome leads where several are equally strong; one of agencies.',
    agencies: 'Who decides. Rules, bands and random checks speak for one of these.',
    'agencies[].id': 'Short and stable: it stands in decisions and in the name of the topic the agency reads.',
    'agencies[].title': 'The name that people read.',
    creditCap: 'How many points all credits of a consignment may take off together, for each agency.',
    maxHold: `How long an input without progress holds deadlines back that waiting records would meet. ${DURATION}`,
    selection: 'How random checks are drawn.',
    'selection.epoch': `Within this time a consignment is drawn once, however often it is decided. Shorter than every keep. ${DURATION}`,
    lists: 'The lists that conditions can name, by id. Their files stand in lists/.',
    'lists.*.file': 'A CSV file in lists/, with the columns key, source and, where dated, valid_from and valid_to.',
    'lists.*.threshold':
      'Of a list of names: from which score, of 1000, a name is the one listed; else the shipped one.',
    'lists.*.kind':
      'How keys are found: text (whole, whatever case, accents and spacing), prefix (leading digits of a code), code ' +
      '(exactly), name (of a party, in spite of slips).',
    accepted: 'Warnings of policy check that were looked at and left.',
    'accepted[].code': 'Which warning: policy check names it, policy check --explain says what it means.',
    'accepted[].rule': 'Only of this rule; without it every warning of the code is accepted.',
    'accepted[].file': 'Only in this file, like lists/currencies.csv.',
    'accepted[].reason': 'Why it is left, for whoever reads the policy next.',
    flows: 'The procedures that consignments are judged under. One named unassigned takes what no other selects.',
    'flows[].id': 'Short and stable: it stands in decisions, and rules name it.',
    'flows[].title': 'The name that people read.',
    'flows[].leading': 'The document whose cancellation withdraws the flow.',
    'flows[].anchor': 'The document whose first arrival begins the flow.',
    'flows[].needs': 'Which documents the flow waits for, and which it takes if they come.',
    'flows[].selects':
      'By document: a CEL condition over that document alone. A consignment is in every flow that some version of a document selects.',
    'flows[].presented':
      'A CEL condition over the declaration: true once the goods are presented or accepted. Decisions are preliminary until then.',
    'flows[].maxWait': `Longest wait for required documents, from the first that came. ${DURATION}`,
    'flows[].minWait': `Shortest wait, however soon the goods move. More than 0. ${DURATION}`,
    'flows[].lead': `How long before loading, departure, arrival or presentation it is decided at the latest. ${DURATION}`,
    'flows[].keep': `How long a finished consignment is kept without change. At least maxWait, more than the epoch. ${DURATION}`,
    'flows[].respondWithin': `How long others have to answer what was asked of them; then expired applies. ${DURATION}`,
    'flows[].incomplete':
      'At least this when the deadline has passed and a required document is missing. It must hold or inspect.',
    'flows[].expired': 'When nobody answered in time. It must hold or inspect.',
    'flows[].clean':
      'When nothing stands against the consignment: NONE, or ASSESSMENT_COMPLETE before loading. In unassigned it must hold.',
    'flows[].bands': 'By agency: from how many points on which measure is asked for.',
    'flows[].bands.*[].from': 'From this sum of points on. Ascending within an agency.',
    'flows[].bands.*[].measure': 'What is asked for then.',
    'flows[].random':
      'Checks that no rule asks for: how many of all that no rule or list obliges to inspect, and which.',
    'flows[].random.ppm': 'In parts per million: 10000 is one of a hundred.',
    'flows[].random.measure': 'An inspection: SCREENING, NII, SAMPLE or PHYSICAL.',
    'flows[].random.agency': 'Whose check it is; one of agencies.',
    'flows[].unknowns': 'What too many unknown rules mean: the data is too thin to release.',
    'flows[].unknowns.limit': 'As many unknown rules are let pass.',
    'flows[].unknowns.measure': 'What is asked for where there are more.',
  },
  keys: { 'flows[].needs': DOCUMENT_TYPES, 'flows[].selects': DOCUMENT_TYPES },
};
