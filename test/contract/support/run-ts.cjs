/** Lets a child process of a test run TypeScript as jest does: types stripped, not checked. */
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, path) => {
  const options = {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  };
  module._compile(transformSync(readFileSync(path, 'utf8'), { ...options, filename: path }).code, path);
};
