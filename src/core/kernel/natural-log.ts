/** The natural logarithm by a series of fixed operations: the runtime's own may differ in its last bit between versions. */

const LN_2 = 0.6931471805599453;
const HALF_SQRT_2 = 0.7071067811865476;
const TWO_TO_54 = 18014398509481984;
const bits = new DataView(new ArrayBuffer(8));

/**
 * ln(x) of a finite x > 0, within two units of the last place. With x = m·2^e, m in [√½, √2) and s = (m-1)/(m+1):
 * e·ln 2 + 2s·(1 + s²/3 + s⁴/5 + … + s²²/23), by Horner. Training computes the same operations in the same order.
 */
export function naturalLog(x: number): number {
  let scaled = x;
  let e = -1022;
  // Numbers below the least normal one have no exponent of their own.
  if (x < 2.2250738585072014e-308) {
    scaled = x * TWO_TO_54;
    e -= 54;
  }
  bits.setFloat64(0, scaled);
  const high = bits.getUint32(0);
  e += high >>> 20;
  // The exponent of [0.5, 1) in the place of its own.
  bits.setUint32(0, (high & 0xfffff) | 0x3fe00000);
  let m = bits.getFloat64(0);
  if (m < HALF_SQRT_2) {
    m *= 2;
    e -= 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let p = 1 / 23;
  p = p * z + 1 / 21;
  p = p * z + 1 / 19;
  p = p * z + 1 / 17;
  p = p * z + 1 / 15;
  p = p * z + 1 / 13;
  p = p * z + 1 / 11;
  p = p * z + 1 / 9;
  p = p * z + 1 / 7;
  p = p * z + 1 / 5;
  p = p * z + 1 / 3;
  p = p * z + 1;
  return e * LN_2 + 2 * s * p;
}
