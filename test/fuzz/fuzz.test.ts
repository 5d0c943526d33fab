/** Ten seconds of fuzzing with a seed of its own each time; `make fuzz SEED=…` repeats a failure and goes on longer. */
import type { Decision } from '../../src/core/events/decision';
import { START, given } from '../support/given';
import { logistics, order, payment } from '../support/given-documents';
import { arrivalOf, engineOf } from '../support/given-engine';
import { referencePolicy } from '../support/given-policy';
import type { Campaign } from './support/campaign';
import { runCampaign } from './support/campaign';
import { checkReleases, checkStates } from './support/check-engine';

const seed = BigInt(process.env['FUZZ_SEED'] ?? Date.now());

describe(`a campaign with seed ${seed}`, () => {
  let campaign: Campaign;
  beforeAll(() => {
    process.stdout.write(`fuzz: seed ${seed}\n`);
    campaign = runCampaign({ seed, seconds: 8, records: Infinity });
  }, 300_000);

  it('ends every record as accepted, duplicate or rejected', () => {
    const { accepted, duplicate, rejected, texts } = campaign.tally;
    expect(accepted + duplicate + rejected).toBe(campaign.records);
    expect(Math.min(accepted, duplicate, rejected, texts)).toBeGreaterThan(100);
  });

  it('reaches the gates one after the other, and the whole engine up to a release', () => {
    const reached = ['UNKNOWN_SCHEMA', 'WRONG_SUBJECT', 'UNDECODABLE', 'TRAILING_BYTES', 'KEY_MISMATCH', 'NOT_JSON'];
    expect([...campaign.tally.codes.keys()]).toEqual(
      expect.arrayContaining([...reached, 'BAD_TEXT', 'HIDDEN_TEXT', 'BAD_AMOUNT', 'BAD_TIME']),
    );
    expect(Math.min(campaign.tally.decisions, campaign.tally.releases)).toBeGreaterThan(0);
  });
});

describe('the checks themselves', () => {
  const engine = engineOf(referencePolicy());
  const arrival = arrivalOf(order(), 0, START);
  const other = arrivalOf(order({}, { version: 2 }), 1, START);
  const taken = { incoming: [arrival], clockAfter: () => ({ now: START, dueUntil: undefined }) };
  const [released] = given(referencePolicy(), order(), payment(), logistics()).history;

  it('notice a statement that is lost, and a state that nobody stated', () => {
    engine.turn(taken);
    expect(() =>
      checkStates(
        engine.states,
        [arrival].filter((one) => one.accepted),
      ),
    ).not.toThrow();
    expect(() =>
      checkStates(
        engine.states,
        [arrival, other].filter((one) => one.accepted),
      ),
    ).toThrow('2 statements');
    expect(() => checkStates(engine.states, [])).toThrow('0 consignments');
  });

  it('notice a release that only broken records brought about', () => {
    if (released === undefined) throw new Error('nothing was decided');
    const release: Decision = { ...released, outcome: 'RELEASE' };
    expect(checkReleases([release], new Set(), [release])).toBe(1);
    expect(() => checkReleases([release], new Set(), [{ ...release, outcome: 'HOLD' }])).toThrow('broken record');
    expect(() => checkReleases([release], new Set(), [])).toThrow('broken record');
    expect(() => checkReleases([release], new Set([release.reference]), [release])).toThrow('open rejection');
  });
});
