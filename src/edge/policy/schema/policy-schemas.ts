/** The JSON Schemas of a policy folder, written from the codecs that read its files, and which files each is for. */
import type * as t from 'io-ts';
import { WaitingFile } from '../load-waiting';
import { FeaturesFile } from '../model/features-file';
import { PolicyFile, TextsFile } from '../policy-file';
import { RulesFile } from '../rules-file';
import { DocumentsFile } from '../tests/named-documents';
import { ScenarioFile } from '../tests/scenario-file';
import { FEATURES_FILE_SAID } from './describe-features';
import { POLICY_FILE_SAID } from './describe-policy';
import { RULES_FILE_SAID } from './describe-rules';
import { DOCUMENTS_FILE_SAID, TESTS_FILE_SAID } from './describe-tests';
import { TEXTS_FILE_SAID, WAITING_FILE_SAID } from './describe-texts';
import type { Said } from './json-schema';
import { jsonSchema } from './json-schema';

export interface PolicySchema {
  /** `policy.schema.json`. */
  readonly name: string;
  /** Files of a policy folder that it is for: paths, or one with a star; after an exclamation mark what it is not for. */
  readonly files: readonly string[];
  /** JSON, with a line break at its end. */
  readonly text: string;
}

interface Described {
  readonly codec: t.Any;
  readonly title: string;
  readonly files: readonly string[];
  readonly said: Said;
}

const DESCRIBED: Readonly<Record<string, Described>> = {
  policy: { codec: PolicyFile, title: 'A policy', files: ['policy.yaml'], said: POLICY_FILE_SAID },
  rules: { codec: RulesFile, title: 'Rules and decision tables', files: ['rules/*.yaml'], said: RULES_FILE_SAID },
  texts: { codec: TextsFile, title: 'Texts of one language', files: ['texts/*.yaml'], said: TEXTS_FILE_SAID },
  waiting: { codec: WaitingFile, title: 'What waits for history', files: ['waiting.yaml'], said: WAITING_FILE_SAID },
  features: {
    codec: FeaturesFile,
    title: 'What a model looks at',
    files: ['model/features.yaml'],
    said: FEATURES_FILE_SAID,
  },
  tests: {
    codec: ScenarioFile,
    title: 'Tests',
    files: ['tests/*.yaml', '!tests/documents.yaml'],
    said: TESTS_FILE_SAID,
  },
  documents: {
    codec: DocumentsFile,
    title: 'Documents that tests start from',
    files: ['tests/documents.yaml'],
    said: DOCUMENTS_FILE_SAID,
  },
};

export function policySchemas(): readonly PolicySchema[] {
  return Object.entries(DESCRIBED).map(([name, { codec, title, files, said }]) => {
    const schema = { $schema: 'http://json-schema.org/draft-07/schema#', title, ...jsonSchema(codec, said) };
    return { name: `${name}.schema.json`, files, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}
