/** What is noted of a log comes back as it was, by consignment, whatever the order it was noted in. */
import { consignmentsOf, answerEntry, decisionEntry } from '../../../src/engine/learning/noted';
import { openOrderedScratch } from '../../../src/edge/ordered-scratch';
import { answer, decided, unjudged } from './support/given-noted';

it('decisions by revision, with features to the bit, and answers', async () => {
  const scratch = openOrderedScratch('tw-noted');
  const first = decided(2, { features: Float32Array.of(NaN, -0, 0.1), inputs: [undefined, NaN] });
  scratch.put(...decisionEntry('b', first));
  scratch.put(...answerEntry('b', answer(2)));
  scratch.put(...decisionEntry('a', decided(10)));
  scratch.put(...decisionEntry('b', unjudged(11)));
  scratch.put(...answerEntry('a:longer', answer(1)));
  const found = [...consignmentsOf(scratch.entries())];
  expect(found.map(({ name }) => name)).toEqual(['a', 'a:longer', 'b']);
  expect(found[0]).toEqual({ name: 'a', decisions: [decided(10)], answers: [] });
  expect(found[2]?.decisions).toEqual([first, unjudged(11)]);
  const [back] = found[2]?.answers ?? [];
  expect(back).toEqual({ ...answer(2), body: new Uint8Array(0), content: { ...answer(2).content } });
  await scratch.close();
});
