/** What to write instead where an operator meets a value with a unit and one without, or with another kind of unit. */

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['Amount', 'money has a currency: write money("150.00", "EUR")'],
  ['Mass', 'a mass has a unit: write mass("2 kg")'],
  ['Quantity', 'a quantity has a unit: write quantity("3", "C62") or mass("2 kg")'],
  ['Timestamp', 'a time has a day and a zone: write timestamp("2026-01-31T08:30:00Z") or date("2026-01-31")'],
  ['Duration', 'a span has a unit: write hours(36), days(3) or duration("36h")'],
]);

const NO_OPERATOR = /^no such overload: (\S+) \S+ (\S+)$/;

/** Undefined where the message is about something else. */
export function typeHint(message: string): { readonly code: 'unit-mix'; readonly hint: string } | undefined {
  const [, left = '', right = ''] = NO_OPERATOR.exec(message) ?? [];
  if (left === right) return undefined;
  const hint = SPELLED.get(left) ?? SPELLED.get(right);
  return hint === undefined ? undefined : { code: 'unit-mix', hint };
}
