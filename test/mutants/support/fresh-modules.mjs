/** Loads TypeScript into a registry of its own, so that nothing a mutant left behind meets the next one. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transformSync } from '@swc/core';

/** Published as ES modules only, as in jest.config.cjs. */
const TRANSFORMED = /\/node_modules\/@marcbachmann\/cel-js\//;
const PARAMETERS = 'exports, require, module, __filename, __dirname';

const resolved = new Map();
const compiled = new Map();
const lasting = new Map();

function pathOf(request, from) {
  const key = `${from}\n${request}`;
  if (!resolved.has(key)) resolved.set(key, isBuiltin(request) ? request : find(request, from));
  return resolved.get(key);
}

function find(request, from) {
  if (!request.startsWith('.')) return createRequire(from).resolve(request);
  const path = join(dirname(from), request);
  return [`${path}.ts`, path, join(path, 'index.ts')].find((one) => extname(one) !== '' && existsSync(one)) ?? path;
}

function compile(path) {
  const options = {
    swcrc: false,
    jsc: { parser: { syntax: path.endsWith('.ts') ? 'typescript' : 'ecmascript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  };
  const { code } = transformSync(readFileSync(path, 'utf8'), { ...options, filename: path });
  return runInThisContext(`(function (${PARAMETERS}) {${code}\n})`, { filename: path });
}

/** A `require` whose TypeScript modules run once each; packages are shared, except those that `instead` gives by name. */
export function freshModules(instead) {
  const modules = new Map();
  const load = (path) => {
    const isLasting = TRANSFORMED.test(path);
    if (isBuiltin(path) || (!path.endsWith('.ts') && !isLasting)) return createRequire(import.meta.url)(path);
    const registry = isLasting ? lasting : modules;
    const known = registry.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    registry.set(path, module);
    if (!compiled.has(path)) compiled.set(path, compile(path));
    const require = (request) => instead[request] ?? load(pathOf(request, path));
    compiled.get(path)(module.exports, require, module, path, dirname(path));
    return module.exports;
  };
  return load;
}
