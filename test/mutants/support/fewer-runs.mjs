/** fast-check for mutants: always the same draws, no search for a smaller counterexample, a twentieth of the runs asked for. */
const SHARE = 20;
const SEED = 1;

export function fewerRuns(fastCheck) {
  const assert = (property, parameters = {}) => {
    const { numRuns } = parameters;
    const fewer = numRuns === undefined ? {} : { numRuns: Math.ceil(numRuns / SHARE) };
    return fastCheck.assert(property, { ...parameters, ...fewer, seed: SEED, endOnFailure: true });
  };
  const own = { ...fastCheck, assert };
  return { ...own, __esModule: true, default: own };
}
