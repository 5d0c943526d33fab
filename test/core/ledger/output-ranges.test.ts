import { outputRanges } from '../../../src/core/ledger/output-ranges';

const range = (topic: string, from: number, to: number): object => ({ topic, partition: 3, from, to });

it('is one for each topic where nothing stands between', () => {
  const topics = ['decisions', 'decisions', 'agency-agr', 'rejections', 'rejections'];
  const ranges = outputRanges(topics, [7, 8, 0, 4, 5], 3);
  expect(ranges).toEqual([range('decisions', 7, 9), range('agency-agr', 0, 1), range('rejections', 4, 6)]);
});

it('leaves out what somebody else wrote between two of them', () => {
  const ranges = outputRanges(['decisions', 'decisions', 'decisions'], [7, 8, 11], 3);
  expect(ranges).toEqual([range('decisions', 7, 9), range('decisions', 11, 12)]);
});

it('is none where nothing was written', () => {
  expect(outputRanges([], [], 3)).toEqual([]);
});
