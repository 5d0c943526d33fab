/** Which label values a metric may have: few, short and plain, whatever comes from outside. */

const LONGEST = 64;
const OTHER = 'other';

/** At most so many values; `known` ones have their place, others take what is left, and all the rest is `other`. */
export function labelValues(limit: number, known: readonly string[] = []): (value: string) => string {
  const taken = new Set(known.slice(0, limit));
  return (value) => {
    if (taken.has(value)) return value;
    if (taken.size >= limit || !/^[A-Za-z0-9._:-]+$/.test(value) || value.length > LONGEST) return OTHER;
    taken.add(value);
    return value;
  };
}

/** For a label with one value at a time, of a text that an operator chose. */
export function plainLabel(text: string): string {
  return text.slice(0, LONGEST).replace(/[^A-Za-z0-9._:+-]/g, '_');
}
