/**
 * Runs core's tests for Stryker inside one process: a mutant costs tenths of a second, where starting jest costs seconds.
 * A test file is one test to Stryker, so that what runs while a file is loaded counts for it like everything else in it.
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { expect } from 'expect';
import * as circus from 'jest-circus';
import { fewerRuns } from './fewer-runs.mjs';
import { freshModules } from './fresh-modules.mjs';
import { passedBefore } from './passed-before.mjs';

const FOLDERS = ['test/core', 'test/edge/policy', 'test/scenarios'];
/** Sets up what no mutant reaches, says on whole folders what the others say on one, or measures time, which mutants change. */
const LEFT_OUT = /\/(?:load-policy|reference-policy-data|reader|edge\/policy\/vagueness\/vagueness)\.test\.ts$/;
/** What reads, checks and words policies without judging anything: seconds for each mutant. */
const READS_POLICIES =
  /^test\/edge\/policy\/(?:model\/|schema\/|tables\/|(?:load-tables|check-policy|read-list|folder-limits|language-page)\.)/;
/** Whole days and random conditions: asked last. */
const SLOW = /\/(?:scenarios|pipeline|differential)\.test\.ts$/;
const [SUCCESS, FAILED] = [0, 1];

/** Orders in which scenarios that may come in any are tried. */
process.env.TIDEWAITER_ORDERS = '5';
/** Tests that take seconds for many cases try fewer. */
process.env.TIDEWAITER_SHORT = 'yes';

const instead = { 'fast-check': fewerRuns(createRequire(import.meta.url)('fast-check')) };
const modules = () => freshModules(instead);

const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect });

let failure;
circus.addEventHandler((event) => {
  if (event.name === 'test_start' && failure !== undefined) event.test.mode = 'skip';
  if (event.name === 'test_done' && event.test.errors.length > 0) failure ??= nameOf(event.test);
});

function nameOf(test) {
  const names = [test.name];
  for (let block = test.parent; block?.parent; block = block.parent) names.unshift(block.name);
  return names.join(' ');
}

/** The name of the first test of the file that fails; undefined when all pass. */
async function firstFailure(file, load) {
  circus.resetState();
  failure = undefined;
  try {
    load(resolve(file));
  } catch {
    return 'loading the file';
  }
  await circus.run();
  return failure;
}

function testFiles() {
  const all = FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)));
  const isAsked = (file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file) && !READS_POLICIES.test(file);
  return all.filter(isAsked).sort();
}

/** Stages whose functions tests ask directly: far tests, which take long, find next to nothing there. */
const FOUND_BY_ITS_OWN = new Set(['kernel', 'ledger', 'score']);

/** The mutated file's own tests first, then those of its stage, then all others, slow ones last. */
function byNearness(files, mutated) {
  const [, stage = '', folder = ''] = /^src\/core\/([^/]+)\/(?:([^/]+)\/)?/.exec(mutated) ?? [];
  const distance = (file) => {
    if (basename(file, '.test.ts') === basename(mutated, '.ts')) return 0;
    return file.startsWith(`test/core/${stage}/`) && !SLOW.test(file) ? 1 : SLOW.test(file) ? 3 : 2;
  };
  const own = `test/core/${folder === '' ? stage : `${stage}/${folder}`}/`;
  const asked = FOUND_BY_ITS_OWN.has(stage) ? files.filter((file) => file.startsWith(own)) : files;
  return [...asked].sort((a, b) => distance(a) - distance(b));
}

/** Where the tree is that the sandbox was copied from. */
const ROOT = join(import.meta.dirname, '..', '..', '..');

function inProcessRunner({ force, incrementalFile }) {
  const passed = force ? () => new Set() : passedBefore(ROOT, incrementalFile);
  const stryker = (globalThis.__stryker__ ??= {});

  const dryRun = async () => {
    const tests = [];
    for (const file of testFiles()) {
      const begin = Date.now();
      stryker.currentTestId = file;
      const failed = await firstFailure(file, modules());
      const timeSpentMs = Date.now() - begin;
      const outcome = failed === undefined ? { status: SUCCESS } : { status: FAILED, failureMessage: failed };
      tests.push({ id: file, name: file, fileName: resolve(file), timeSpentMs, ...outcome });
    }
    stryker.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: stryker.mutantCoverage };
  };

  const mutantRun = async ({ activeMutant, sandboxFileName, testFilter, hitLimit }) => {
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const mutated = relative(process.cwd(), sandboxFileName);
    const known = passed(mutated, activeMutant);
    const files = byNearness(testFilter ?? testFiles(), mutated).filter((file) => !known.has(file));
    const load = modules();
    try {
      for (const [index, file] of files.entries()) {
        const failureMessage = await firstFailure(file, load);
        if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
        const nrOfTests = index + 1;
        if (failureMessage !== undefined) return { status: 'killed', killedBy: [file], failureMessage, nrOfTests };
      }
      return { status: 'survived', nrOfTests: files.length };
    } finally {
      stryker.activeMutant = undefined;
    }
  };

  return { capabilities: () => ({ reloadEnvironment: true }), dryRun, mutantRun };
}

inProcessRunner.inject = ['options'];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: inProcessRunner }];
