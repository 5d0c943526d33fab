/** What a failing disk or environment is told as. */
import { faultOf } from '../../src/edge/lmdb-fault';
import { UsageError } from '../../src/edge/ports';

const failing = (code: string | number, more: object = {}): Error =>
  Object.assign(new Error('it says'), { code }, more);

describe('a failing environment', () => {
  it.each([
    [28, 'the disk is full', true],
    [5, 'the disk is full, or the device reports an error', true],
    [-30792, 'it has reached its maximum size', false],
    [-30796, 'its pages are damaged', false],
    [-1, 'it says', false],
  ])('with code %i is a fault', (code, message, retriable) => {
    expect(faultOf(failing(code), 'the/log')).toMatchObject({
      name: 'Fault',
      message: `the/log: ${message}`,
      retriable,
    });
  });

  it('is a fault where the file system fails', () => {
    expect(faultOf(failing('ENOSPC', { syscall: 'write' }), 'x')).toMatchObject({ name: 'Fault', retriable: true });
    expect(faultOf(failing('EACCES', { syscall: 'open' }), 'x')).toMatchObject({ name: 'Fault', retriable: false });
  });

  it('is not made of a bug or of what the caller threw', () => {
    for (const error of [
      new UsageError('wrong'),
      new TypeError('bug'),
      failing('ERR_INVALID_ARG_TYPE'),
      'text',
      null,
    ]) {
      expect(faultOf(error, 'x')).toBe(error);
    }
  });
});
