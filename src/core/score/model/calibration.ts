/** What a margin of the model means: how many of a million consignments with it were found to be wrong. */
import { invariant } from '../../kernel/invariant';

/** Steps by margin. */
export interface Calibration {
  /** Micro-logits, strictly ascending; the first is the least that there is, -2^31. */
  readonly margins: Int32Array;
  /** 0 to 1,000,000, never descending; as long as `margins`. */
  readonly ppm: Int32Array;
}

/** 0 to 1,000,000: that of the last step at or below the margin, which is in micro-logits. */
export function ppmOf({ margins, ppm }: Calibration, marginMicro: number): number {
  let low = 0;
  let high = margins.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((margins[middle] ?? 0) <= marginMicro) low = middle;
    else high = middle;
  }
  const found = ppm[low];
  invariant(found !== undefined, 'a calibration has a step for every margin');
  return found;
}
