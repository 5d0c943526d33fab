/** Which names of a list are worth comparing with a name, and in which order. */
import { indexNames } from '../../../../src/core/score/names/name-index';
import { parseName } from '../../../../src/core/score/names/parse-name';

const indexOf = (...names: readonly string[]) => indexNames(names.map((name) => ({ key: name.toLowerCase(), name })));
const found = (index: ReturnType<typeof indexOf>, name: string) =>
  index.candidates(parseName(name)).map((place) => index.names[place]?.name);
const many = (count: number, name: (at: number) => string) => Array.from({ length: count }, (_, at) => name(at));
/** Words of letters alone, no two alike. */
const word = (at: number) => [...String(at + 1_000)].map((digit) => 'bdfgklmnpr'[Number(digit)]).join('a');

describe('candidates', () => {
  it('are those that share a key, most in common first, ties in the order of the list', () => {
    const index = indexOf('Anna Schmidt', 'Marten Holloway', 'Marten Brixton', 'Karl Holloway', 'Otto Vogel');
    expect(found(index, 'Marten Holloway')).toEqual(['Marten Holloway', 'Marten Brixton', 'Karl Holloway']);
    expect(found(index, 'Holloway')).toEqual(['Marten Holloway', 'Karl Holloway']);
    expect(found(index, 'Somebody Else')).toEqual([]);
  });

  it('are the same each time they are asked for, whoever was looked for in between', () => {
    const index = indexOf('Marten Holloway', 'Anna Holloway', 'Anna Schmidt');
    const first = found(index, 'Anna Holloway');
    found(index, 'Marten Schmidt');
    expect(found(index, 'Anna Holloway')).toEqual(first);
    expect(first[0]).toBe('Anna Holloway');
  });

  it('count what is rare for more than what many have', () => {
    const index = indexOf(...many(200, (at) => `Nordlicht ${word(at)}`), 'Brixton Vogel');
    expect(found(index, 'Nordlicht Brixton')[0]).toBe('Brixton Vogel');
  });

  it('are fifty at most, of equal ones the first', () => {
    const names = many(120, (at) => `Holloway ${word(at)}`);
    expect(found(indexOf(...names), 'Holloway')).toEqual(names.slice(0, 50));
    expect(found(indexOf(...names.slice(0, 51)), 'Holloway').length).toBe(50);
    expect(found(indexOf(...names.slice(0, 50)), 'Holloway').length).toBe(50);
  });

  it('are the best fifty where many have as much as a fifth in common', () => {
    const names = many(60, (at) => `Holloway ${word(at)}`).concat(many(20, (at) => `Hallowey Nord ${word(at + 100)}`));
    const best = found(indexOf(...names), 'Hallowey Nord');
    expect(best.slice(0, 20)).toEqual(names.slice(60));
    expect(best.slice(20)).toEqual(names.slice(0, best.length - 20));
  });

  it('leave out what has less than a fifth in common of what the best one has', () => {
    const index = indexOf('Marten Holloway', 'Hollister');
    expect(found(index, 'Hollister')[0]).toBe('Hollister');
    expect(found(index, 'Marten Holloway')).toEqual(['Marten Holloway']);
  });

  it('are looked for by rare keys alone where common ones would take too long', () => {
    const names = [...many(4_200, (at) => `Nordlicht ${word(at)}`), 'Nordlicht Brixton'];
    const index = indexOf(...names);
    expect(found(index, 'Nordlicht Brixton')).toEqual(['Nordlicht Brixton']);
    expect(found(index, 'Nordlicht').length).toBe(50);
  });
});

describe('a glance', () => {
  const index = indexOf('Marten Holloway GmbH', 'Müller & Söhne');

  it('lets pass all that have candidates', () => {
    for (const name of ['Marten Holloway', 'HOLLOWAY', 'Hallowey', 'Mueller', 'Müller Söhne'])
      expect([name, index.mayKnow(name) || found(index, name).length === 0]).toEqual([name, true]);
    expect(index.mayKnow('Holloway')).toBe(true);
  });

  it('stops most of the others', () => {
    const others = many(200, (at) => `${word(at)} ${word(at + 300)}`);
    expect(others.filter((name) => index.mayKnow(name)).length).toBeLessThan(40);
  });
});
