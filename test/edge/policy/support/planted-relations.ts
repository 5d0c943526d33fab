/** Settings that do not fit together. */
import type { Planted } from './plant';
import { plant, policy } from './plant';

export const PLANTED_RELATIONS: readonly Planted[] = [
  {
    code: 'duplicate-id',
    what: 'one id twice',
    changes: plant('rules/all.yaml', 'id: R2', 'id: R1'),
    at: 'rules/all.yaml:9:9',
    alone: false,
  },
  {
    code: 'reserved-id',
    what: "a reason of the engine's own",
    changes: plant('rules/all.yaml', 'id: R2', 'id: expired'),
    at: 'rules/all.yaml:9:9',
    alone: false,
  },
  {
    code: 'unknown-agency',
    what: 'an agency that there is not',
    changes: plant('rules/all.yaml', 'agency: CUS', 'agency: CSU'),
    at: 'rules/all.yaml:4:13',
    hint: 'did you mean CUS?',
  },
  {
    code: 'unknown-flow',
    what: 'a flow that there is not',
    changes: plant('rules/all.yaml', '[shop]', '[shop, shp]'),
    at: 'rules/all.yaml:7:19',
    hint: 'did you mean shop?',
  },
  {
    code: 'band-order',
    what: 'a band below the one before',
    changes: policy('from: 80', 'from: 20'),
    at: 'policy.yaml:31:49',
  },
  {
    code: 'wrong-measure',
    what: 'an expiry that releases',
    changes: policy('expired: DETAINED', 'expired: NONE'),
    at: 'policy.yaml:28:14',
  },
  {
    code: 'wrong-times',
    what: 'a wait longer than a life',
    changes: policy('keep: 30d', 'keep: 8h'),
    at: 'policy.yaml:25:11',
    alone: false,
  },
  {
    code: 'bad-threshold',
    what: 'a threshold on a list of texts',
    changes: policy('kind: text }', 'kind: text, threshold: 700 }'),
    at: 'policy.yaml:11:54',
  },
  {
    code: 'text-missing',
    what: 'a text that one language lacks',
    changes: plant('texts/es.yaml', '  R2:', '  R1b:'),
    at: 'texts/es.yaml:2:1',
    alone: false,
  },
  {
    code: 'text-without-rule',
    what: 'a text of no rule',
    changes: plant('texts/es.yaml', '  R2:', '  R22:'),
    at: 'texts/es.yaml:15:3',
    alone: false,
  },
  {
    code: 'text-differs',
    what: 'a rule that one language makes public',
    changes: plant('texts/es.yaml', 'disclosure: restricted', 'disclosure: public'),
    at: 'texts/es.yaml:14:3',
  },
];
