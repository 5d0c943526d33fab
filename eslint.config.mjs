/** What a reader may rely on in every file, and what keeps src/core free of clock, chance and runtime differences. */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const inexactMath = [
  'exp',
  'expm1',
  'log',
  'log10',
  'log1p',
  'log2',
  'pow',
  'cbrt',
  'hypot',
  'sin',
  'cos',
  'tan',
  'asin',
  'acos',
  'atan',
  'atan2',
  'sinh',
  'cosh',
  'tanh',
  'asinh',
  'acosh',
  'atanh',
];

const coreProperties = [
  { object: 'Date', property: 'now', message: 'Core reads no clock: take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'Core draws no chance: take the number as an argument.' },
  ...inexactMath.map((property) => ({
    object: 'Math',
    property,
    message: 'Differs between runtimes: use integers and tables.',
  })),
];

const throwing = { selector: 'ThrowStatement', message: 'Core returns Left, or calls invariant().' };

const textFolding = [
  {
    selector: 'MemberExpression[property.name=/^(normalize|toLocale.*|localeCompare|toLowerCase|toUpperCase)$/]',
    message: 'Depends on the Unicode version of the runtime: use kernel/fold-text.',
  },
  {
    selector: 'Literal[regex.pattern=/\\\\p\\{/i]',
    message: 'Unicode classes depend on the version of the runtime: use kernel/fold-text.',
  },
];

const coreSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length!=1]", message: 'Only new Date(number) is pure.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Core reads no clock: take the time as an argument.' },
  {
    selector: 'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    message: 'Depends on the time zone of the machine: use the UTC form.',
  },
  {
    selector: ':function[async=true], AwaitExpression, ForOfStatement[await=true], Identifier[name=/^Promise(Like)?$/]',
    message: 'Core is synchronous: the edge reads, core decides.',
  },
  {
    selector: "BinaryExpression[operator='**']:not([left.bigint]), AssignmentExpression[operator='**=']",
    message: 'Powers of floating-point numbers differ between runtimes: use bigint or a table.',
  },
];

const classes = { selector: 'ClassDeclaration, ClassExpression', message: 'Core is types and functions.' };

const restrictedSyntax = (...groups) => ({ 'no-restricted-syntax': ['error', ...coreSyntax, ...groups.flat()] });

export default defineConfig(
  { ignores: ['**/*.generated.ts', 'dist/', '.cache/', 'data/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // An adapter keeps its port's asynchronous signature even where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
    },
  },
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.{mjs,cjs}'],
    rules: {
      'max-lines-per-function': ['error', { max: 50, skipComments: true, skipBlankLines: true }],
      'no-unused-vars': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Intl', 'WeakRef', 'FinalizationRegistry', 'eval'],
      'no-restricted-properties': ['error', ...coreProperties],
      ...restrictedSyntax(classes, throwing, textFolding),
    },
  },
  // A broken invariant is the one thing core throws, under a name of its own.
  { files: ['src/core/kernel/invariant.ts'], rules: restrictedSyntax(textFolding) },
  { files: ['src/core/kernel/fold-text.ts'], rules: restrictedSyntax(classes, throwing) },
);
