/** What a log line holds, and what cannot get into one. */
import { logLevel } from 'kafkajs';
import { clientLog } from '../../../src/edge/kafka/client-log';
import { LOG_LEVELS, makeLogger } from '../../../src/edge/observe/logger';
import type { LogFields } from '../../../src/edge/observe/log-fields';
import type { LogLevel } from '../../../src/edge/observe/logger';
import { Fault } from '../../../src/edge/ports';

function given(level: LogLevel = 'trace') {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return { log: makeLogger({ level, destination: { write } }), lines };
}

/** As a caller would pass them that the compiler cannot see. */
const smuggled = (fields: object): LogFields => fields;

describe('a log line', () => {
  it('is JSON: level by name, time, fields, message; no process and no host', () => {
    const { log, lines } = given();
    log.info({ partition: 2, seq: 7, retriable: false, topic: 'orders' }, 'recovered');
    const { time, ...rest } = lines[0] ?? {};
    expect(rest).toEqual({ level: 'info', partition: 2, seq: 7, retriable: false, topic: 'orders', msg: 'recovered' });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('has no field that is not in the list, and none that is not plain', () => {
    const { log, lines } = given();
    const consignee = { name: 'Jane Doe', address: '1 High Street' };
    log.warn(smuggled({ reference: 'DEC:GB:1', consignee, topic: consignee, seq: [consignee], toString: 'x' }), 'odd');
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual(['level', 'msg', 'time']);
  });

  it('is cut short', () => {
    const { log, lines } = given();
    log.warn({ reason: 'r'.repeat(9_999) }, 'm'.repeat(9_999));
    expect(String(lines[0]?.['reason'])).toHaveLength(301);
    expect(String(lines[0]?.['msg'])).toHaveLength(301);
  });

  it('formats nothing into its message', () => {
    const { log, lines } = given();
    log.info({ seq: 1 }, 'a %s b %o');
    expect(lines[0]?.['msg']).toBe('a %s b %o');
  });

  it('has the message of our own errors and of the Kafka client', () => {
    const { log, lines } = given();
    const cause = Object.assign(new Error('connect 10.0.0.1:9092'), {
      code: 'ECONNREFUSED',
      name: 'KafkaJSConnectionError',
    });
    log.error({ err: new Fault('Expected a broker, found none', true, { cause }) }, 'task failed');
    expect(lines[0]?.['err']).toMatchObject({
      ...{ name: 'Fault', message: 'Expected a broker, found none', retriable: true },
      cause: { name: 'KafkaJSConnectionError', code: 'ECONNREFUSED', message: 'connect 10.0.0.1:9092' },
    });
  });

  it('has of any other error its name and where it happened, never its message', () => {
    const { log, lines } = given();
    const error = new TypeError('cannot read Jane Doe\n    at 1 High Street');
    error.cause = { name: 'Jane Doe' };
    log.error({ err: error }, 'bug');
    log.error({ err: new Fault('Expected a document, found none', false, { cause: error }) }, 'task failed');
    const text = JSON.stringify(lines);
    expect(lines[0]?.['err']).toMatchObject({ name: 'TypeError', cause: { name: 'object' } });
    expect(text).toContain('logger.test.ts');
    expect(text).not.toMatch(/Jane|High Street/);
  });

  it('is not written below the level', () => {
    const { log, lines } = given('warn');
    log.info({}, 'no');
    log.debug({}, 'no');
    log.warn({}, 'yes');
    expect(lines.map(({ msg }) => msg)).toEqual(['yes']);
    expect(LOG_LEVELS).toContain('silent');
  });

  it('of the Kafka client has its levels mapped', () => {
    const { log, lines } = given();
    const say = clientLog(log)(logLevel.INFO);
    for (const [level, label] of [
      [logLevel.ERROR, 'ERROR'],
      [logLevel.INFO, 'INFO'],
      [logLevel.DEBUG, 'DEBUG'],
    ] as const) {
      const entry = { timestamp: '', message: 'the group is rebalancing', groupId: 'ledger', key: 'Jane Doe' };
      say({ namespace: 'Consumer', level, label, log: entry });
    }
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'debug', 'trace']);
    expect(lines[0]).toMatchObject({ client: 'kafkajs', namespace: 'Consumer', groupId: 'ledger' });
    expect(JSON.stringify(lines)).not.toContain('Jane');
  });
});
