/** The picture of who writes and reads which topic. */
import { diagramOf } from '../../../src/edge/kafka/topics/diagram';
import { topic, topologyWith } from './support/given-topology';

const drawn = diagramOf(
  topologyWith(
    topic('orders', {}, { write: ['producer'], read: ['worker', 'auditor'] }),
    topic('agency-agr', {}, { read: ['agency'], agencies: ['AGR'] }),
  ),
).split('\n');

it('has every topic in its group, with partitions and key', () => {
  expect(drawn.filter((line) => line.includes('["'))).toEqual([
    '  subgraph inputs["inputs"]',
    '    t_orders["orders<br/>4 partitions, by consignment-reference"]',
    '  subgraph outputs["outputs"]',
    '    t_agency_agr["agency-agr<br/>4 partitions, by consignment-reference"]',
    '  subgraph recovery_and_proof["recovery and proof"]',
    '    t_ledger["ledger<br/>4 partitions, by log-id"]',
    '    t_snapshots["snapshots<br/>4 partitions, by consignment-reference"]',
  ]);
});

it('has a line for each who writes and reads, auditors together', () => {
  expect(drawn.filter((line) => / -[-.]+> /.test(line))).toEqual([
    '  worker --> t_ledger',
    '  worker --> t_snapshots',
    '  producer --> t_orders',
    '  t_orders --> worker',
    '  worker --> t_agency_agr',
    '  t_agency_agr --> t_by_AGR([AGR])',
    '  inputs -.-> auditor',
  ]);
  expect(drawn).toContain('  auditor([auditor: reads 1 of 4 topics])');
});
