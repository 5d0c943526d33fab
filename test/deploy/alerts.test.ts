/** Alerts, the metrics they read, their unit tests and the runbook name each other, and nothing that is not there. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeMetrics } from '../../src/edge/observe/metrics';

interface Rule {
  readonly alert?: string;
  readonly record?: string;
  readonly expr: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}
interface AlertTests {
  readonly tests: readonly {
    readonly input_series: readonly { readonly series: string }[];
    readonly alert_rule_test: readonly { readonly alertname: string; readonly exp_alerts: readonly unknown[] }[];
  }[];
}

const deploy = join(__dirname, '..', '..', 'deploy');
const read = (...path: readonly string[]): string => readFileSync(join(deploy, ...path), 'utf8');
const { groups } = parse(read('alerts.yaml')) as { groups: readonly { readonly rules: readonly Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);
const alerts = rules.flatMap((rule) => (rule.alert === undefined ? [] : [{ ...rule, alert: rule.alert }]));
const names = alerts.map(({ alert }) => alert);
const tests = readdirSync(join(deploy, 'alert-tests'))
  .map((file) => parse(read('alert-tests', file)) as AlertTests)
  .flatMap((file) => file.tests);
const metrics = new Set(
  makeMetrics({ version: '1', behaviour: 1 })
    .registry.getMetricsAsArray()
    .flatMap(({ name }) => [name, `${name}_bucket`, `${name}_sum`, `${name}_count`]),
);
const metricsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![:\w])(?:tidewaiter|process|nodejs)_\w+/g)].map(([name]) => name);

describe('alerts', () => {
  it('are there', () => expect(names.length).toBeGreaterThanOrEqual(19));

  it('read metrics that a worker has', () => {
    expect(rules.flatMap(({ expr }) => metricsIn(expr)).filter((name) => !metrics.has(name))).toEqual([]);
  });

  it('say how bad it is, what it is, and where the runbook has it', () => {
    for (const { alert, labels, annotations } of alerts) {
      expect(['critical', 'warning']).toContain(labels?.['severity']);
      expect(annotations?.['summary']).toMatch(/\S/);
      expect(annotations?.['runbook']).toBe(`RUNBOOK.md#${alert.toLowerCase()}`);
    }
  });

  it('are each shown firing and quiet', () => {
    const shown = tests.flatMap((test) => test.alert_rule_test);
    const seen = (alert: string, fires: boolean): boolean =>
      shown.some(({ alertname, exp_alerts }) => alertname === alert && exp_alerts.length > 0 === fires);
    expect(names.filter((alert) => !seen(alert, true) || !seen(alert, false))).toEqual([]);
    expect(shown.filter(({ alertname }) => !names.includes(alertname))).toEqual([]);
  });

  it('are tested with metrics that a worker has', () => {
    const series = tests.flatMap((test) => test.input_series.flatMap((input) => metricsIn(input.series)));
    expect(series.filter((name) => !metrics.has(name))).toEqual([]);
  });
});

describe('the runbook', () => {
  const sections = read('RUNBOOK.md').split(/^### /m).slice(1);

  it('has a section for each alert, in their order, and no other', () => {
    expect(sections.map((section) => section.split('\n', 1)[0])).toEqual(names);
  });

  it('says in each what it means and what to do', () => {
    expect(sections.filter((section) => !/^\*\*Means\.\*\* [\s\S]*^\*\*Do\.\*\* /m.test(section))).toEqual([]);
  });

  it('names metrics that a worker has, and sections that are there', () => {
    const text = read('RUNBOOK.md');
    expect(metricsIn(text).filter((name) => !metrics.has(name))).toEqual([]);
    const targets = [...text.matchAll(/\]\(#(\w+)\)/g)].map(([, target]) => target);
    expect(targets.filter((target) => !names.some((name) => name.toLowerCase() === target))).toEqual([]);
  });
});
