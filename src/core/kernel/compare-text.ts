/** Orders strings as their UTF-8 bytes do, so that every runtime and language sorts references alike. */

/** Negative, zero or positive as the UTF-8 bytes of `a` sort before, with or after those of `b`. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let index = 0; index < shorter; index++) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return orderOf(left) - orderOf(right);
  }
  return a.length - b.length;
}

/** Surrogates encode code points above every other UTF-16 unit, so they sort last. */
function orderOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
