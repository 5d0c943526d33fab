/** Which file may import which: stages point left, core is pure, edge folders never meet, nobody imports an entry. */

// Pairs [folder in src/edge, folder in src/edge that it may import], each with its reason; empty means no exception.
const edgeExceptions = [];

const stages = ['kernel', 'events', 'join', 'score', 'decide', 'ledger'];
const pipeline = '^src/core/pipeline([.]ts$|/)';
const stagePath = (stage) => `^src/core/${stage}/`;

const stageRules = stages.map((stage, position) => ({
  name: `stage-${stage}-imports-left`,
  comment: `${stage} imports itself and what stands to its left`,
  severity: 'error',
  from: { path: stagePath(stage) },
  to: { path: '^src/core/', pathNot: stages.slice(0, position + 1).map(stagePath) },
}));

const exceptional = [...new Set(edgeExceptions.map(([folder]) => folder))];
const edgePath = (folder) => `^src/edge/${folder}/`;

const edgeRules = [
  {
    name: 'edge-folders-never-meet',
    comment: 'a folder in src/edge imports the files directly in src/edge and core, never another folder',
    severity: 'error',
    from: { path: '^src/edge/([^/]+)/', pathNot: exceptional.map(edgePath) },
    to: { path: '^src/edge/[^/]+/', pathNot: ['^src/edge/$1/'] },
  },
  ...exceptional.map((folder) => ({
    name: `edge-${folder}-meets-only-its-exceptions`,
    severity: 'error',
    from: { path: edgePath(folder) },
    to: {
      path: '^src/edge/[^/]+/',
      pathNot: [folder, ...edgeExceptions.filter(([from]) => from === folder).map(([, to]) => to)].map(edgePath),
    },
  })),
  {
    name: 'edge-ports-know-no-adapter',
    comment: 'a file directly in src/edge would otherwise carry one folder into another',
    severity: 'error',
    from: { path: '^src/edge/[^/]+$' },
    to: { path: '^src/edge/[^/]+/' },
  },
];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'types counted',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-imports-core-and-fp-ts-only',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/fp-ts/'] },
    },
    {
      name: 'core-has-only-stages',
      comment: 'a file outside the stages would escape their order',
      severity: 'error',
      from: { path: '^src/core/', pathNot: [...stages.map(stagePath), pipeline] },
      to: {},
    },
    ...stageRules,
    ...edgeRules,
    {
      name: 'core-and-edge-know-no-runner-nor-command',
      severity: 'error',
      from: { path: '^src/(core|edge)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/edge/'] },
    },
    {
      name: 'nobody-imports-an-entry',
      severity: 'error',
      from: {},
      to: { path: '^src/(main|cli)[.]ts$' },
    },
    {
      name: 'commands-are-for-the-command-line',
      comment: 'src/cli/ is imported by src/cli.ts, itself and its tests',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/cli[.]ts$', '^src/cli/'] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'product-needs-no-development-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'type-only'] },
    },
    {
      name: 'product-imports-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      // What these compare with is installed by make bench-rules alone.
      from: { pathNot: '^test/bench/rules/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.test.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
