/** Dated lists: how keys compare per kind, which rows a day sees, and what a cell says. */
import { type ListDefinition, listsByDay, resolveLists } from '../../../src/core/score/lists';

const DAY = 86_400_000;
const row = (key: string, values: Record<string, string> = {}, validFrom?: number, validTo?: number) => ({
  key,
  values,
  validFrom,
  validTo,
});
const list = (kind: ListDefinition['kind'], rows: ListDefinition['rows']): ListDefinition => ({
  id: 'l',
  kind,
  columns: ['v'],
  rows,
});
const on = (definition: ListDefinition, day = 0) => resolveLists([definition], day).get('l');

describe('a list', () => {
  it('of texts compares them folded', () => {
    const found = on(list('text', [row('Gift-Box')]));
    expect(found?.has('ＧＩＦＴ box')).toBe(true);
    expect(found?.has('gift')).toBe(false);
  });

  it('of names is looked up folded and screened, as of the day, from its own threshold on', () => {
    const parties = {
      ...list('name', [row('Grauwerk GmbH', {}, 0, 5 * DAY), row('Holloway, Marten')]),
      threshold: 900,
    };
    const [first, later] = [on(parties), on(parties, 6 * DAY)];
    expect([first?.has('grauwerk  GMBH'), first?.has('Grauwrk GmbH')]).toEqual([true, false]);
    expect(first?.screen('Grauwrek GmbH').key).toBe('Grauwerk GmbH');
    expect(later?.screen('Grauwrek GmbH')).toEqual({ key: '', score: 0 });
    expect(later?.screen('MARTEN HOLLOWAY')).toEqual({ key: 'Holloway, Marten', score: 1000 });
    expect([first?.threshold, on(list('name', []))?.threshold]).toEqual([900, 700]);
    expect(on(list('text', [row('grauwerk')]))?.screen('grauwerk').score).toBe(0);
  });

  it('of codes compares them exactly', () => {
    const found = on(list('code', [row('CN')]));
    expect([found?.has('CN'), found?.has('cn')]).toEqual([true, false]);
  });

  it('of prefixes gives the row with the longest one, dots and spaces aside', () => {
    const found = on(list('prefix', [row('85', { v: 'machines' }), row('8517.13', { v: 'phones' })]));
    expect(found?.entry('8517 13 00', 'v')).toBe('phones');
    expect(found?.entry('8516', 'v')).toBe('machines');
    expect(found?.entry('8', 'v')).toBeUndefined();
    expect(found?.has('61')).toBe(false);
  });

  it('of prefixes also takes keys longer than a number holds, and digits of any script', () => {
    const found = on(list('prefix', [row('8517', { v: 'short' }), row('12345678901234567', { v: 'long' })]));
    expect(found?.entry('1234 5678 9012 34567 8', 'v')).toBe('long');
    expect(found?.entry('12345678901234568', 'v')).toBeUndefined();
    expect(found?.entry('８５17.13', 'v')).toBe('short');
    expect(found?.entry('85171300000000000000', 'v')).toBe('short');
  });

  it('has no empty keys, no empty cells and no columns of the language', () => {
    const found = on(list('text', [row('...'), row('a', { v: '' })]));
    expect([found?.has(''), found?.has('?'), found?.entry('a', 'v')]).toEqual([false, false, undefined]);
    expect(found?.entry('a', 'constructor')).toBeUndefined();
  });
});

describe('a day', () => {
  const dated = list('code', [
    row('x', { v: 'open' }),
    row('x', { v: 'first' }, DAY, 2 * DAY),
    row('x', { v: 'second' }, 2 * DAY, 3 * DAY),
  ]);

  it.each([
    [0, 'open'],
    [1, 'first'],
    [2, 'second'],
    [3, 'second'],
    [4, 'open'],
  ])('%d sees the row with the latest beginning, both ends included', (day, value) => {
    expect(on(dated, day * DAY)?.entry('x', 'v')).toBe(value);
  });

  it('is resolved once while it is remembered', () => {
    const resolve = listsByDay([dated]);
    expect(resolve(DAY)).toBe(resolve(DAY));
    for (let day = 0; day < 40; day++) resolve(day * DAY);
    expect(resolve(DAY).get('l')?.entry('x', 'v')).toBe('first');
  });
});
