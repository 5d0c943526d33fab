/** Whether a policy may be put in force follows from what was said before, by whom, and under which demands. */
import * as fc from 'fast-check';
import { accept, demand, lacks, NOTHING_SAID } from '../../../src/engine/lineage/lineage';
import { statementDigest } from '../../../src/engine/lineage/statement-digest';
import { bundle, DAY_MS, demands, heard, NOW, people, proposed, votes, wanted } from './support/given-lineage';

const UNPROPOSED = ['nobody has proposed it under the demands in force'];
const TOO_FEW = [`expected 1 approvals by manager, none of them its author ${people.ann.id}, found 0`];

describe('a policy', () => {
  it('may be put in force by anybody before there are demands, and where none is demanded', () => {
    expect(lacks(NOTHING_SAID, wanted())).toEqual([]);
    const none = { approvals: 0, roles: [], fourEyes: true };
    expect(lacks(heard([], { demands: { ...demands, activation: none } }).lineage, wanted())).toEqual([]);
  });

  it('may be put in force once somebody else has approved what its author proposed', () => {
    const proposal = proposed('ann');
    expect(lacks(heard([]).lineage, wanted())).toEqual(UNPROPOSED);
    expect(lacks(heard([proposal]).lineage, wanted())).toEqual(TOO_FEW);
    expect(lacks(heard([proposal, votes('bob', proposal)]).lineage, wanted())).toEqual([]);
  });

  it('is approved once, not every time', () => {
    const proposal = proposed('ann');
    const { lineage } = heard([proposal, votes('bob', proposal)]);
    const used = accept(accept(lineage, wanted()), wanted('winter'));
    const replaced = { ...used, accepted: new Map<string, number>() };
    expect(lacks(replaced, wanted())).toEqual([
      'its approvals have been used up by an activation before, or closed by other demands',
    ]);
    const again = heard([proposal, votes('bob', proposal)], { before: replaced });
    expect(lacks(again.lineage, wanted())).not.toEqual([]);
  });

  it('is approved over the policy that was activated last, and over no other', () => {
    const proposal = proposed('ann');
    const { lineage } = heard([proposal, votes('bob', proposal)]);
    const meanwhile = accept(lineage, wanted('winter'));
    expect(lacks(meanwhile, wanted())).toEqual([expect.stringMatching(/^another policy has been activated/)]);
    const anew = proposed('ann', 'summer', { base: bundle('winter').hash });
    const then = heard([anew, votes('bob', anew)], { before: meanwhile });
    expect(lacks(then.lineage, wanted())).toEqual([]);
  });

  it('may come back with what a rollback needs', () => {
    const first = heard([proposed('bob'), votes('cleo', proposed('bob'))]);
    const inForce = accept(first.lineage, wanted());
    const back = proposed('ann', 'summer', { rejudge: true, base: bundle('summer').hash });
    const asked = wanted('summer', { rejudge: true });
    const { lineage } = heard([back, votes('ann', back)], { before: inForce });
    expect(lacks(lineage, asked)).toEqual([]);
    expect(lacks({ ...lineage, accepted: new Map() }, asked)).not.toEqual([]);
  });
});

it('may not come sooner than it was approved for with what a rollback needs: it was never in force', () => {
  const none = { ...demands, rollback: { approvals: 0, roles: [], fourEyes: false } };
  const proposal = proposed('ann', 'summer', { effectiveFrom: NOW + DAY_MS });
  const { lineage } = heard([proposal, votes('bob', proposal)], { demands: none });
  const later = accept(lineage, wanted('summer', { effectiveFrom: NOW + DAY_MS }));
  expect(lacks(later, wanted('summer', { rejudge: true }))).not.toEqual([]);
  expect(lacks(later, wanted('summer', { at: NOW + DAY_MS }))).toEqual([]);
});

describe('what does not count', () => {
  const proposal = proposed('ann');
  const approval = votes('bob', proposal);
  const otherwise = (refused: RegExp, ...statements: Parameters<typeof heard>) => {
    const { lineage, refused: told } = heard(...statements);
    expect(told.find((one) => one !== undefined)).toMatch(refused);
    expect(lacks(lineage, wanted())).not.toEqual([]);
  };

  it('a signature of another', () => {
    otherwise(/signature is not that of key/, [
      proposal,
      { ...approval, signature: people.cleo.sign(approval.digest) },
    ]);
  });

  it('words that were changed after they were signed', () => {
    otherwise(/digest is not that of what it says/, [proposal, { ...approval, reason: 'never said' }]);
    const reworded = { ...approval, reason: 'never said' };
    otherwise(/signature is not that of key/, [proposal, { ...reworded, digest: statementDigest(reworded) }]);
  });

  it('a key that is no approver, is not signed with, or is not valid', () => {
    otherwise(/is none of the approvers/, [proposal, votes('stranger', proposal)]);
    otherwise(/it is not signed/, [proposal, { ...approval, signature: null }]);
    otherwise(/was not valid then/, [proposal, approval], { at: NOW + DAY_MS });
    otherwise(/was not valid then/, [proposal, approval], { at: NOW - DAY_MS - 1 });
  });

  it('a key whose role may not approve', () => {
    const byBob = proposed('bob');
    expect(lacks(heard([byBob, votes('ann', byBob)]).lineage, wanted())).toHaveLength(1);
  });

  it('the approval of its own author, and one key twice', () => {
    const own = proposed('bob');
    expect(lacks(heard([own, votes('bob', own)]).lineage, wanted())).toHaveLength(1);
    const two = { ...demands, activation: { ...demands.activation, approvals: 2 } };
    otherwise(/has said so before/, [proposal, approval, { ...approval }], { demands: two });
    expect(lacks(heard([proposal, approval, votes('cleo', proposal)], { demands: two }).lineage, wanted())).toEqual([]);
  });

  it('the approval of another policy, another time, or of judging only what changes', () => {
    const { lineage } = heard([proposal, approval]);
    expect(lacks(lineage, wanted('winter'))).toEqual(UNPROPOSED);
    expect(lacks(lineage, wanted('summer', { effectiveFrom: NOW }))).toEqual(UNPROPOSED);
    expect(lacks(lineage, wanted('summer', { rejudge: true }))).toEqual(UNPROPOSED);
  });

  it('what was said under other demands', () => {
    const { lineage } = heard([proposal, approval]);
    expect(lacks(demand(lineage, { hash: 'other', demands }), wanted())).toEqual(UNPROPOSED);
    otherwise(/under other demands/, [{ ...proposal, demands: bundle('other').hash }]);
  });

  it('what was said before other demands came and the same ones came back, without the objection to it', () => {
    const objected = heard([proposal, approval, votes('cleo', proposal, 'OBJECTION')]);
    const meanwhile = demand(objected.lineage, { hash: 'other', demands });
    const again = heard([proposal, approval], { before: meanwhile });
    expect(lacks(again.lineage, wanted())).not.toEqual([]);
  });

  it('what names a key of any length, which is not told whole', () => {
    const long = { ...proposal, key: 'x'.repeat(1_000_000) };
    const { refused } = heard([{ ...long, digest: statementDigest(long) }]);
    expect(refused[0]?.length).toBeLessThan(100);
  });

  it('approvals beside an objection of somebody who may approve', () => {
    const { lineage } = heard([proposal, approval, votes('cleo', proposal, 'OBJECTION')]);
    expect(lacks(lineage, wanted())).toEqual([`key ${people.cleo.id} (manager) objects`]);
    const byAnalyst = heard([proposal, approval, votes('ann', proposal, 'OBJECTION')]);
    expect(lacks(byAnalyst.lineage, wanted())).toEqual([]);
  });
});

it('comes to the same in whatever order things were said, and however often', () => {
  const one = proposed('ann');
  const other = proposed('bob');
  const all = [
    one,
    other,
    votes('bob', one),
    votes('cleo', other),
    votes('ann', other),
    votes('cleo', one, 'OBJECTION'),
  ];
  fc.assert(
    fc.property(fc.subarray(all, { minLength: 1 }), fc.integer(), (some, seed) => {
      const orders = [
        some,
        [...some].reverse(),
        [...some, ...some],
        [...some].sort((a, b) => ((a.digest[0] ?? 0) ^ seed) - ((b.digest[0] ?? 0) ^ seed)),
      ];
      const found = orders.map((order) => {
        const { lineage } = heard(order);
        const then = accept(lineage, wanted());
        return [lacks(lineage, wanted()).length === 0, [...then.used].sort()];
      });
      for (const each of found) expect(each).toEqual(found[0]);
    }),
  );
});
