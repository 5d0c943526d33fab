/** A text that is passed over is refused just where the check of texts refuses it: every character, every other byte. */
import { passText } from '../../../src/edge/avro/passing';
import { readingTextOf } from '../../../src/edge/avro/read-text';
import { checkText } from '../../../src/edge/avro/value-checks';

function passes(bytes: Buffer, maxLength = 4096): boolean {
  const written = Buffer.concat([Buffer.from([(bytes.length << 1) & 0x7e]), bytes]);
  return readingTextOf(written, true, () => {
    try {
      return passText(written, 0, maxLength) === written.length;
    } catch {
      return false;
    }
  });
}

it('agrees on every character, alone and among others', () => {
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const one = String.fromCodePoint(point);
    for (const text of point < 0x3400 || point % 97 === 0 ? [one, `abc${one}def`] : [one])
      if (passes(Buffer.from(text)) !== (checkText(text, 4096, false) === undefined)) wrong.push(point.toString(16));
  }
  expect(wrong).toEqual([]);
});

it('agrees on bytes that are UTF-8 or not', () => {
  const wrong: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const check = (bytes: Buffer): void => {
    let is = true;
    try {
      is = checkText(decoder.decode(bytes), 4096, false) === undefined;
    } catch {
      is = false;
    }
    if (passes(bytes) !== is) wrong.push(bytes.toString('hex'));
  };
  for (let first = 0; first < 256; first++) {
    check(Buffer.from([first]));
    for (let second = 0; second < 256; second++) {
      check(Buffer.from([first, second]));
      for (const third of [0x00, 0x20, 0x7f, 0x80, 0xa4, 0xbf, 0xc0, 0xff]) check(Buffer.from([first, second, third]));
    }
  }
  expect(wrong).toEqual([]);
});

it.each([
  ['漢字', 2, true],
  ['漢字', 1, false],
  ['abcdef', 6, true],
  ['abcdef', 5, false],
  ['ab', 1, false],
])('counts characters: %s of at most %i', (text, most, fits) => {
  expect(passes(Buffer.from(text), most)).toBe(fits);
});
