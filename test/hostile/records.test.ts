/** Every way to lie in a record ends with a code of its own; what is only unusual is taken in. */
import { foldText } from '../../src/core/kernel/fold-text';
import { decode } from '../edge/avro/support/log-record';
import { HOSTILE, hostileRecord, statedAs, withNameBytes } from './support/hostile-record';

const nameIn = (value: Uint8Array): unknown => {
  const incoming = decode(hostileRecord({ value }));
  return incoming.accepted ? (incoming.content['buyer'] as { readonly name: string }).name : incoming.code;
};
const named = (name: string): unknown => nameIn(statedAs({ buyer: { name } }).value ?? new Uint8Array(0));

describe('a record with', () => {
  it.each(HOSTILE)('%s ends as %s', (_what, code, change) => {
    const started = performance.now();
    const incoming = decode(hostileRecord(change));
    expect(incoming).toMatchObject({ accepted: false, code });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('invalid text names the element, whatever its size', () => {
    const pointer = 'X-ORDER/16A/R009';
    expect(decode(hostileRecord({ value: withNameBytes(0x20, 0xff) }))).toMatchObject({ code: 'BAD_TEXT', pointer });
    const long = statedAs({ buyer: { name: 'ë' }, item: [{ sequenceNumeric: 1, promotionNote: 'x'.repeat(900) }].concat(
      Array.from({ length: 30 }, (_, at) => ({ sequenceNumeric: at + 2, promotionNote: 'x'.repeat(900) })),
    ) }).value ?? new Uint8Array(0); // prettier-ignore
    const at = Buffer.from(long).indexOf(Buffer.from('ë'));
    long[at] = 0xff;
    expect(decode(hostileRecord({ value: long }))).toMatchObject({ code: 'BAD_TEXT', pointer });
  });
});

describe('a name is taken as it is', () => {
  it.each([
    ['with the sign for what could not be read', 'M\ufffdller'],
    ['with joiners that Persian and emoji need', 'می\u200cخواهم \u{1f468}\u200d\u{1f469}'],
    ['with a line break opportunity and a soft hyphen', 'กรุง\u200bเทพ Do\u00adnau'],
    ['with a variation selector', '\u2764\ufe0f'],
    ['in letters of another script that look Latin', 'сotton'],
    ['of two lines', 'Ann\r\n\tExample'],
  ])('%s', (_what, name) => {
    expect(named(name)).toBe(name);
  });

  it('since folding, not looks, makes texts comparable: invisible characters go, scripts stay apart', () => {
    expect(foldText('co\u200bt\u00adton')).toBe('cotton');
    expect(foldText('ｃｏｔｔｏｎ 𝐜𝐨𝐭𝐭𝐨𝐧')).toBe('cotton cotton');
    expect(foldText('сotton')).not.toBe('cotton');
  });
});
