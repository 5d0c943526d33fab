/** The CSV files of a model and its reference: which rows are refused, where they stand. */
import { changedModel, MODEL_FILES } from '../../../support/given-model';
import { refusedModel } from './support/refused-model';

const CSV = '"a ""quoted"", text"';
const append = (name: string, row: string) => ({ [`model/${name}`]: `${MODEL_FILES[`model/${name}`] ?? ''}${row}\n` });

it.each<[string, string, RegExp]>([
  ['of a table that no feature reads', 'hs8,1,0.1,1', /expected a table that a feature reads, found hs8/],
  ['twice', 'hs6,010619,0.1,1', /expected every key once, found hs6 010619 again/],
  ['with a part too few', 'hs6*origin,851713,0.1,1', /expected a key of 2 parts, found 851713/],
  ['with a part too many', 'hs6,85|17,0.1,1', /expected a key of 1 parts, found 85\|17/],
  ['with a longer start than the part has', 'hs6:4,851713,0.1,1', /expected hs6:4 as keys have it, found 851713/],
  ['with a number as no key has it', 'taxRate,8.0,0.1,1', /expected taxRate as keys have it, found 8\.0/],
  ['with a number of other decimals', 'unitPrice@2,8.1,0.1,1', /expected unitPrice@2 as keys have it, found 8\.1/],
  ['with a bare per cent sign', 'hs6,50%,0.1,1', /expected % as %25 and \| as %7C, found 50%/],
  ['with a rate above 1', 'hs6,999998,1.1,1', /expected a value from 0 to 1, found 1\.1/],
  ['without a rate', 'hs6,999998,,1', /expected a value from 0 to 1, found $/],
  ['with half a row', 'hs6,999998,0.1,1.5', /expected a whole number of rows, found 1\.5/],
  ['with a field too few', 'hs6,999998,0.1', /expected 4 fields, found 3/],
  ['with a field too many', 'hs6,999998,0.1,1,1', /expected 4 fields, found 5/],
  ['with digits without end', `hs6,999998,${'1'.repeat(100_000)},1`, /expected a value from 0 to 1, found 1{40}$/],
])('encodings.csv: a row %s', (_, row, why) => {
  const line = (MODEL_FILES['model/encodings.csv'] ?? '').split('\n').length;
  const [first] = refusedModel(append('encodings.csv', row));
  expect(first).toMatch(new RegExp(`^model/encodings.csv:${line} bad-model-table `));
  expect(first).toMatch(why);
});

it('encodings.csv: a table without its prior', () => {
  const changes = changedModel('encodings.csv', /^hs6,,.*\n/m, '');
  expect(refusedModel(changes)[0]).toMatch(
    /^model\/encodings.csv:1 bad-model-table hs6: expected a row with an empty key/,
  );
});

it.each<[string, string, RegExp]>([
  ['of another level', 'origin,CN,1,1,30', /expected a table that a feature reads, found origin/],
  ['without a key', 'hs6,,1,1,30', /expected a key, found none/],
  ['without a spread', 'hs6,999998,1,0,30', /expected a spread above 0, found 0/],
  ['without a median', 'hs6,999998,x,1,30', /expected a median, found x/],
  ['without rows', 'hs6,999998,1,1,0', /expected a whole number of rows, found 0/],
])('prices.csv: a row %s', (_, row, why) => {
  const [first] = refusedModel(append('prices.csv', row));
  expect(first).toMatch(/^model\/prices.csv:\d+ bad-model-table /);
  expect(first).toMatch(why);
});

it.each<[string, string, RegExp]>([
  ['no first step', 'margin,ppm\n0,1\n', /:2 .*expected the first margin to be -2147483648/],
  ['no step', 'margin,ppm\n', /:1 .*expected the first margin to be -2147483648/],
  ['margins that do not ascend', 'margin,ppm\n-2147483648,1\n5,2\n5,3\n', /:4 .*expected margins to ascend, found 5/],
  ['ppm that descend', 'margin,ppm\n-2147483648,5\n5,4\n', /:3 .*expected ppm not to descend, found 4/],
  ['ppm beyond a million', 'margin,ppm\n-2147483648,1000001\n', /:2 .*expected ppm from 0 to 1000000/],
  ['a margin beyond 32 bits', 'margin,ppm\n-2147483649,1\n', /:2 .*expected a margin in micro-logits/],
  ['a broken margin', 'margin,ppm\n-2147483648.0,1\n', /:2 .*expected a margin in micro-logits/],
  ['another header', 'ppm,margin\n', /:1 .*expected column 1 to be margin, found ppm/],
  ['one more column', 'margin,ppm,rows\n', /:1 .*expected 2 columns, found 3/],
])('calibration.csv: %s', (_, text, why) => {
  expect(refusedModel({ 'model/calibration.csv': text })[0]).toMatch(why);
});

const golden = MODEL_FILES['model/golden.csv'] ?? '';

it('golden.csv: fields in quotes are read, and rows below them keep their lines', () => {
  expect(golden).toContain(CSV);
  const changes = changedModel('golden.csv', /,(\d+)\n$/, ',1000000\n');
  const last = golden.trimEnd().split('\n').length;
  expect(refusedModel(changes)[0]).toMatch(new RegExp(`^model/golden.csv:${last} model-differs ppm: expected 1000000`));
});

it.each<[string, string, RegExp]>([
  [
    'too few vectors',
    golden.split('\n').slice(0, 200).join('\n'),
    /:1 bad-model-table expected at least 200 golden vectors, found 199/,
  ],
  [
    'other columns',
    golden.replace('in.hs6,in.origin', 'in.origin,in.hs6'),
    /:1 bad-model-table expected column 1 to be in.hs6, found in.origin/,
  ],
  [
    'an input that is no number',
    golden.replace(',13455,', ',much,'),
    /:2 bad-model-table in.massKg: expected a number, found much/,
  ],
  [
    'a feature that is no number',
    golden.replace('0.156351,', 'x,'),
    /:2 bad-model-table f.hs6-rate: expected a number, found x/,
  ],
  ['no margin', golden.replace('-2.8718135', ''), /:2 bad-model-table margin: expected logits, found $/],
  [
    'no ppm',
    golden.replace('-2.8718135,55815', '-2.8718135,'),
    /:2 bad-model-table ppm: expected 0 to 1000000, found $/,
  ],
  ['a quote that never ends', golden.replace('721720', '"721720'), /:\d+ bad-model-table /],
])('golden.csv: %s', (_, text, why) => {
  expect(refusedModel({ 'model/golden.csv': text })[0]).toMatch(why);
});

it.each<[string, string | RegExp, string, RegExp]>([
  ['another format', '"format": 1', '"format": 2', /format: expected 1/],
  ['another model', '"model": "kcs-2026"', '"model": "kcs-2025"', /expected the reference of kcs-2026, found kcs-2025/],
  ['no count of rows', '"rows": 14345', '"rows": -1', /training\/rows: expected a whole number/],
  ['a rate of more than all', '"baseRatePpm": 218892', '"baseRatePpm": 1000001', /training\/baseRatePpm/],
  ['edges that do not ascend', '143417', '113509', /score: expected edges to ascend, and one count more/],
  ['a count too few', /"counts": \[\s*1059,/, '"counts": [', /score: expected edges to ascend, and one count more/],
  [
    'features in another order',
    '"name": "hs6-rate"',
    '"name": "hs6-rows"',
    /features\/0: expected the features of features.yaml/,
  ],
  ['broken JSON', '"format": 1,', '"format": 1', /expected JSON/],
])('reference.json: %s', (_, from, to, why) => {
  const [first] = refusedModel(changedModel('reference.json', from, to));
  expect(first).toMatch(/^model\/reference.json bad-reference /);
  expect(first).toMatch(why);
});
