/** What one leaf gives to each feature on the path to it, for every way in which features can follow that path or leave it. */

/** |S|! (d - |S| - 1)! / d! for d features, by the size of S. */
function sizeWeights(count: number): Float64Array {
  const weights = new Float64Array(count);
  if (count > 0) weights[0] = 1 / count;
  for (let size = 1; size < count; size++) weights[size] = ((weights[size - 1] ?? 0) * size) / (count - size);
  return weights;
}

/**
 * Shapley values of the game in which a leaf of weight 1 is reached: known features that leave the path give nothing, unknown
 * ones pass on their share, which is 0 to 1. By mask of the features that follow the path (bit i for shares[i]), then by place.
 */
export function leafShapley(shares: Float64Array): Float64Array {
  const count = shares.length;
  const table = new Float64Array(count << count);
  const weights = sizeWeights(count);
  const bySize = new Float64Array(count + 1);
  for (let mask = 0; mask < 1 << count; mask++)
    for (let place = 0; place < count; place++) {
      const follows = (mask >> place) & 1;
      const sum = sumOverSubsets(shares, mask, place, weights, bySize);
      table[mask * count + place] = (follows - (shares[place] ?? 0)) * sum;
    }
  return table;
}

/** Of all sets S of other features that follow the path: the weight of their size, and the shares of those not in S. */
function sumOverSubsets(
  shares: Float64Array,
  mask: number,
  without: number,
  weights: Float64Array,
  bySize: Float64Array,
): number {
  bySize.fill(0);
  bySize[0] = 1;
  let most = 0;
  for (let place = 0; place < shares.length; place++) {
    if (place === without) continue;
    const share = shares[place] ?? 0;
    const follows = (mask >> place) & 1;
    most += follows;
    // The polynomial of the sizes of S, times (follows·y + share).
    for (let size = most; size > 0; size--)
      bySize[size] = (bySize[size] ?? 0) * share + follows * (bySize[size - 1] ?? 0);
    bySize[0] = (bySize[0] ?? 0) * share;
  }
  let sum = 0;
  for (let size = 0; size <= most; size++) sum += (weights[size] ?? 0) * (bySize[size] ?? 0);
  return sum;
}
