/** Least privilege on a real cluster with TLS, SCRAM and an authorizer: each role does its work, and nothing else. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigResourceTypes } from 'kafkajs';
import { makeEncoder } from '../../src/edge/avro/encode';
import { readPinnedSchemas } from '../../src/edge/avro/pinned-schemas';
import { logistics, order, payment, RETAIL } from '../support/given-documents';
import { tidewaiter } from '../support/cli';
import type { Result } from '../support/cli';
import { authority, signed } from './support/certificates';
import { answers, consumed, grantTo, withAdminOf, withClient, wordsOf } from './support/attempts';
import { rightsOf } from './support/rights';
import { NAMES, done, securedCluster } from './support/secured-cluster';
import type { SecuredCluster } from './support/secured-cluster';

jest.setTimeout(300_000);

let cluster: SecuredCluster;
let secret: string;

beforeAll(async () => {
  cluster = await securedCluster();
  secret = join(cluster.folder, 'draw.secret');
  writeFileSync(secret, `${'5e'.repeat(32)}\n`, { mode: 0o600 });
});

afterAll(async () => cluster?.stop());

const on = (user: string, passwordOf?: string): readonly string[] => [
  '--runtime',
  'kafka',
  ...cluster.options(user, passwordOf),
];
const decisions = (...where: readonly string[]): Result => tidewaiter('decisions', '--runtime', 'kafka', ...where);

describe('each role does its work', () => {
  it('a producer of somebody else writes inputs, idempotently', async () => {
    const encoder = makeEncoder(readPinnedSchemas(cluster.pinned));
    const producer = cluster.client(NAMES.producer).producer({ idempotent: true, maxInFlightRequests: 1 });
    await withClient(producer, async () => {
      for (const [topic, { type, content }] of [
        ['orders', order()],
        ['payments', payment()],
        ['logistics', logistics()],
      ] as const) {
        const encoded = encoder.document(type, content);
        if (encoded._tag === 'Left') throw new Error(JSON.stringify(encoded.left));
        const message = { key: RETAIL, value: Buffer.from(encoded.right), partition: 0 };
        await producer.send({ topic, acks: -1, messages: [message] });
      }
    });
  });

  it('ingest appends, and reads which log it is and what schemas are in force', () => {
    const day = join(cluster.folder, 'day.ndjson');
    done('generate', '--consignments', '20', '--seed', '1', '--out', day);
    done('ingest', ...on(NAMES.ingest), '--data', join(cluster.folder, 'ingested'), '--format', 'events', day);
  });

  it('a worker joins, scores, decides and seals', () => {
    const state = join(cluster.folder, 'state');
    const run = done('run', ...on(NAMES.worker), '--data', state, '--secret-file', secret, '--until-idle');
    expect(run.err).not.toMatch(/AUTHORIZATION|not authorized/i);
  });

  it('an auditor reads and verifies everything, and sees the policies', () => {
    const verified = done('verify', ...on(NAMES.auditor), '--secret-file', secret);
    expect(verified.out.match(/^CERTIFICATE/gm)).toHaveLength(3);
    expect(done('decisions', ...on(NAMES.auditor), '--json').out).toContain(RETAIL);
    expect(done('policy', 'status', ...on(NAMES.auditor)).out).toContain('in force');
    expect(done('explain', ...on(NAMES.auditor), RETAIL).out).toContain(RETAIL);
  });

  it('an auditor whom a certificate names is the same auditor', () => {
    const { secure, folder } = cluster;
    const own = signed(folder, NAMES.auditor, secure.authority);
    const tls = ['--brokers', secure.certificate, '--tls', '--tls-ca-file', secure.authority.cert];
    const listed = decisions(...tls, '--tls-cert-file', own.cert, '--tls-key-file', own.key, '--json');
    expect(listed).toMatchObject({ code: 0, err: '' });
    expect(listed.out).toContain(RETAIL);
  });

  it.each(['PLAIN', 'SCRAM-SHA-256'])('a user is let in by %s as well, from a configuration file', (mechanism) => {
    const { secure, folder } = cluster;
    const lines = [
      'runtime: kafka',
      `brokers: ${secure.sasl}`,
      'tls: true',
      `tls-ca-file: ${secure.authority.cert}`,
      `sasl-mechanism: ${mechanism}`,
      `sasl-username: ${NAMES.auditor}`,
      `sasl-password-file: ${join(folder, `${NAMES.auditor}.password`)}`,
    ];
    const config = join(folder, 'config.yaml');
    writeFileSync(config, `${lines.join('\n')}\n`);
    expect(done('--config', config, 'decisions', '--json').out).toContain(RETAIL);
  });

  it('nobody leaves the groups behind that were made to read', async () => {
    const left = await withAdminOf(cluster.client('admin'), (admin) => admin.listGroups());
    expect(left.groups.map(({ groupId }) => groupId)).toEqual(['ledger']);
  });

  it('an agency reads its decisions in a group of its own', async () => {
    expect(await consumed(cluster.client(NAMES.customs), 'decisions', 'agency-cus')).toBe('consumed');
    expect(await consumed(cluster.client(NAMES.customs), 'decisions', 'agency-cus-backup')).toBe('consumed');
  });
});

describe('nobody does the work of another', () => {
  it('an agency reads neither the topic nor in the groups of another', async () => {
    expect(await consumed(cluster.client(NAMES.agriculture), 'decisions', 'agency-agr')).toMatch(
      /topic authorization failed/i,
    );
    const groups = ['agency-agr', 'agency-agr-2', 'agency-agrarian', 'agency-cus', 'agency-', 'ledger'];
    expect(await answers(cluster.client(NAMES.agriculture), groups, ({ belong }) => belong)).toEqual(
      ['allowed', 'allowed', 'refused', 'refused', 'refused', 'refused'], // prettier-ignore
    );
  });

  it('only a worker takes a task, by the transactional ids of tasks and no others', async () => {
    const ids = ['ledger-0', 'ledger-11', 'ledger', 'ledgers-0', 'other'];
    const refused = ids.map(() => 'refused');
    for (const user of Object.values(NAMES)) {
      const wanted = user === NAMES.worker ? ['allowed', 'allowed', ...refused.slice(2)] : refused;
      expect([user, await answers(cluster.client(user), ids, ({ claim }) => claim)]).toEqual([user, wanted]);
    }
  });

  it('only a worker is in the group of the workers, and each role reads in groups of its own', async () => {
    const groups = ['ledger', 'ledger-reader-1', 'tidewaiter-ingest-1', 'tidewaiter-audit-1', 'agency-cus', 'other'];
    const own = {
      [NAMES.worker]: groups.slice(0, 2),
      [NAMES.ingest]: groups.slice(2, 3),
      [NAMES.auditor]: groups.slice(3, 4),
      [NAMES.shadow]: groups.slice(3, 4),
      [NAMES.customs]: groups.slice(4, 5),
    } as Readonly<Record<string, readonly string[]>>;
    for (const user of Object.values(NAMES)) {
      const wanted = groups.map((group) => (own[user]?.includes(group) === true ? 'allowed' : 'refused'));
      expect([user, await answers(cluster.client(user), groups, ({ belong }) => belong)]).toEqual([user, wanted]);
    }
  });

  it('nobody deletes records', async () => {
    const names = cluster.topics.map(({ name }) => name);
    for (const user of Object.values(NAMES))
      expect(new Set(await answers(cluster.client(user), names, ({ erase }) => erase))).toEqual(new Set(['refused']));
  });

  it.each(Object.values(NAMES))(
    '%s changes neither topics, settings, rights nor the group of the workers',
    async (user) => {
      const topic = 'orders';
      const setting = {
        type: ConfigResourceTypes.TOPIC,
        name: topic,
        configEntries: [{ name: 'retention.ms', value: '1' }],
      };
      // Of groups kafkajs says no more than that nobody would tell it who coordinates them.
      const refused = /authoriz|failed to find group coordinator/i;
      await withAdminOf(cluster.client(user), async (admin) => {
        const tries: readonly Promise<unknown>[] = [
          admin.createTopics({ topics: [{ topic: 'mine', numPartitions: 1 }] }),
          admin.deleteTopics({ topics: [topic] }),
          admin.createPartitions({ topicPartitions: [{ topic, count: 4 }] }),
          admin.alterConfigs({ validateOnly: false, resources: [setting] }),
          admin.deleteGroups(['ledger']),
          admin.createAcls({ acl: [grantTo(user)] }),
        ];
        for (const tried of await Promise.allSettled(tries)) {
          expect(tried.status).toBe('rejected');
          if (tried.status === 'rejected') expect(wordsOf(tried.reason)).toMatch(refused);
        }
      });
    },
  );

  it('topics check says that it is for a super user, and nothing of what it could not see', () => {
    const { code, out, err } = tidewaiter('topics', 'check', '--registry', 'none', ...cluster.options(NAMES.auditor));
    expect([code, out]).toEqual([3, '']);
    expect(oneMessage(err)).toMatch(/expected a super user, whom the cluster tells everything/);
  });

  it.each(['topics apply', 'schemas activate', 'policy activate'])('a worker cannot do %s', (command) => {
    const words = command.split(' ');
    const args = {
      'topics apply': ['--registry', 'none', '--replication-factor', '1', ...cluster.options(NAMES.worker)],
      'schemas activate': [...cluster.options(NAMES.worker), cluster.pinned],
      'policy activate': [...on(NAMES.worker), join(__dirname, '../../topology/policies/reference')],
    }[command];
    const { code, err } = tidewaiter(...words, ...(args ?? []));
    expect(code).toBe(3);
    expect(oneMessage(err)).toMatch(/authoriz|group/i);
  });
});

/** One line of ours and nothing else; without the passwords, which all end alike. */
function oneMessage(err: string): string {
  const lines = err.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(err).toMatch(/^tidewaiter: /);
  expect(err).not.toContain('may pass');
  return err;
}

describe('who is not let in learns why, in one message', () => {
  it.each([
    ['another password', 3, () => cluster.options(NAMES.auditor, NAMES.worker), /authentication failed/i],
    ['an unknown user', 3, () => cluster.options('nobody', NAMES.worker), /authentication failed/i],
    ['a user without a role', 3, () => cluster.options(NAMES.stranger), /shows us no topic/],
    ['no TLS', 3, () => ['--brokers', cluster.secure.sasl], /speaks TLS alone: expected --tls/],
    ['no user', 3, () => tls(cluster.secure.sasl), /no broker answers \(Closed connection\)/],
    ['no certificate', 3, () => tls(cluster.secure.certificate), /refuses our certificate, or that we have none/],
    ['TLS where there is none', 3, () => tls(cluster.openBrokers), /expected a port with TLS/],
    ['brokers that another authority signed', 3, () => tls(cluster.secure.sasl, other()), /is not one to trust/],
    ['a password without TLS', 2, () => without(cluster.options(NAMES.auditor)), /expected --tls with it/],
  ])('%s', (_, code, where, said) => {
    const result = decisions(...where());
    expect(oneMessage(result.err)).toMatch(said);
    expect([result.code, result.out]).toEqual([code, '']);
  });
});

const tls = (brokers: string, ca = cluster.secure.authority.cert): readonly string[] => [
  ...['--brokers', brokers],
  ...['--tls', '--tls-ca-file', ca],
];
const other = (): string => authority(cluster.folder, 'other').cert;
/** Those options but the ones of TLS. */
const without = (options: readonly string[]): readonly string[] => {
  const from = options.indexOf('--tls');
  return [...options.slice(0, from), ...options.slice(from + 3)];
};

it('a record that a worker writes on its own, which no broker can refuse, is found by the auditor', async () => {
  await answers(cluster.client(NAMES.worker), ['decisions'], ({ write }) => write);
  const { code, out } = tidewaiter('verify', ...on(NAMES.auditor), '--secret-file', secret);
  expect(code).toBe(1);
  expect(out).toMatch(/NO CERTIFICATE\n.*task 0:.*\n.*decisions/);
});

// Last: where writing is allowed, it leaves a record that is none.
describe('on each topic', () => {
  it.each(Object.entries(NAMES))('%s (%s) reads and writes what the file says, and nothing else', async (who, user) => {
    const rights = await rightsOf(cluster.client(user));
    const found: string[] = [];
    const wanted: string[] = [];
    try {
      for (const { name, read, write, agencies } of cluster.topics) {
        const isOf = (roles: readonly string[]): boolean =>
          roles.includes(who) ||
          (roles.includes('agency') && agencies.some((one) => user === `agency-${one.toLowerCase()}`));
        const word = (allowed: boolean): string => (allowed ? 'allowed' : 'refused');
        wanted.push(`${name}: read ${word(isOf(read))}, write ${word(isOf(write))}`);
        found.push(`${name}: read ${await rights.read(name)}, write ${await rights.write(name)}`);
      }
    } finally {
      await rights.close();
    }
    expect(found).toEqual(wanted);
    expect(found.length).toBeGreaterThan(20);
  });
});
