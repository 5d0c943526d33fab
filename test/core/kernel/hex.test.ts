/** Bytes as text: two lower-case digits each, in order. */
import { hex } from '../../../src/core/kernel/hex';

it('every byte has two digits', () => {
  expect(hex(Uint8Array.of(0, 1, 9, 10, 15, 16, 127, 128, 255))).toBe('0001090a0f107f80ff');
});

it('no bytes are no text', () => {
  expect(hex(new Uint8Array(0))).toBe('');
});
