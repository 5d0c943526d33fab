/** The image and the compose file name files, versions and options that are there. */
import { tidewaiter } from '../support/cli';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly command?: string | readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

const root = join(__dirname, '..', '..');
const read = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const { services } = parse(read('deploy', 'compose.yaml'), { merge: true }) as { services: Record<string, Service> };
const ours = Object.values(services).filter(({ image }) => image.includes('TIDEWAITER_IMAGE'));
const workers = Object.entries(services).filter(([name]) => name.startsWith('worker-'));

describe('the image', () => {
  const lines = read('Dockerfile').split('\n');
  const bases = lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []).filter((base) => base !== 'packages');

  it('is of the Node version that the tests run on', () => {
    const version = /^NODE24_VERSION := (\S+)$/m.exec(read('Makefile'))?.[1];
    expect(new Set(bases)).toEqual(new Set([`node:${version}-bookworm-slim`]));
  });

  it("starts Node with the flags of the command's first line", () => {
    const entry = /^ENTRYPOINT ([^]*?\])/m.exec(read('Dockerfile'))?.[1]?.replace('\\\n', '') ?? '';
    const flags = read('src', 'cli.ts')
      .split('\n', 1)
      .flatMap((line) => line.split(' ').slice(3));
    expect(JSON.parse(entry)).toEqual(['node', ...flags, 'dist/cli.js']);
  });

  it('is made of files that are there, and that .dockerignore lets through', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(/\s+/).slice(1, -1));
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect([...new Set(copied)].sort()).toEqual(allowed.sort());
  });

  it('holds all that the package holds', () => {
    const { files } = JSON.parse(read('package.json')) as { files: readonly string[] };
    const last =
      read('Dockerfile')
        .split(/^FROM /m)
        .at(-1) ?? '';
    expect(
      files.filter((path) => !new RegExp(`^COPY .*\\b${path} ${path}$`, 'm').test(last) && path !== 'dist'),
    ).toEqual([]);
    expect(last).toContain('COPY --from=build /app/dist dist');
  });

  it('does not run as root', () => {
    expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER 1000:1000']);
  });
});

describe('the compose file', () => {
  it('pins every image by a version', () => {
    const images = Object.values(services).map(({ image }) => image.replace(/^\$\{TIDEWAITER_IMAGE:-(.*)\}$/, '$1'));
    expect(images.filter((image) => !/^[\w./-]+:(?:v?\d+\.\d+\.\d+(?:\.Final)?|local)$/.test(image))).toEqual([]);
  });

  it('has the brokers that the tests run on', () => {
    const { KAFKA_VERSION } = /KAFKA_VERSION = '(?<KAFKA_VERSION>[^']+)'/.exec(
      read('test', 'kafka', 'support', 'java-packages.ts'),
    )?.groups ?? { KAFKA_VERSION: 'none' };
    expect(services['kafka']?.image).toBe(`apache/kafka:${KAFKA_VERSION}`);
  });

  it('runs two workers that differ in their volumes and ports only', () => {
    const same = workers.map(([, service]) => ({ ...service, volumes: undefined, ports: undefined }));
    expect(same).toHaveLength(2);
    expect(same[0]).toEqual(same[1]);
    expect(workers[0]?.[1].command).toBe(
      'run --runtime kafka --brokers kafka:9092 --data /var/lib/tidewaiter --http 0.0.0.0:9464 --session-timeout 3s',
    );
  });

  it('asks our program for nothing that it does not have', () => {
    const commands = ours.flatMap(({ command }) => (typeof command === 'string' ? [command.split(/\s+/)] : []));
    expect(commands).toHaveLength(6);
    for (const words of commands) {
      const name = words.slice(0, words[0] === 'run' ? 1 : 2);
      const { code, out } = tidewaiter(...name, '--help');
      expect(code).toBe(0);
      for (const option of words.filter((word) => word.startsWith('--'))) expect(out).toContain(`${option} `);
    }
  });

  it('gives our containers nothing to write to but their volumes', () => {
    expect(ours).toHaveLength(7);
    expect(ours.filter(({ read_only, cap_drop }) => read_only !== true || cap_drop?.join() !== 'ALL')).toEqual([]);
  });

  it('listens on this machine only', () => {
    const ports = Object.values(services).flatMap((service) => service.ports ?? []);
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });

  it('lets Prometheus ask every worker', () => {
    const { scrape_configs: scraped } = parse(read('deploy', 'prometheus.yaml')) as {
      scrape_configs: readonly { job_name: string; static_configs: readonly { targets: readonly string[] }[] }[];
    };
    expect(scraped.map(({ job_name }) => job_name)).toEqual(['tidewaiter']);
    const targets = scraped[0]?.static_configs.flatMap((config) => config.targets);
    expect(targets).toEqual(workers.map(([name]) => `${name}:9464`));
  });
});
