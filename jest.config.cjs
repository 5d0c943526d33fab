/** Runs every test under test/ through swc, which strips types without checking them (the types gate does that). */
const swc = (syntax) => [
  '@swc/jest',
  { swcrc: false, jsc: { parser: { syntax }, target: 'es2022' }, module: { type: 'commonjs' }, sourceMaps: 'inline' },
];

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // What is loaded when asked for is named as it is built.
  moduleNameMapper: { '^(\\.{1,2}/.+)\\.js$': ['$1.js', '$1.ts'] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/data/'],
  transform: { '\\.ts$': swc('typescript'), '\\.m?js$': swc('ecmascript') },
  // cel-js is published as ES modules only; everything else in node_modules runs as it is.
  transformIgnorePatterns: ['/node_modules/(?!@marcbachmann/cel-js/)'],
  cacheDirectory: '<rootDir>/.cache/jest',
  maxWorkers: 2,
};
