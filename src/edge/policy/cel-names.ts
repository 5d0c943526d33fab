/** Names that functions of conditions are registered under where cel-js has a function of the same name and another type. */

const OWN_NAMES: ReadonlyMap<string, string> = new Map([
  ['size', 'sizeOf'],
  ['timestamp', 'timestampOf'],
  ['duration', 'durationOf'],
]);

/** What a call by this name is renamed to before the check. */
export function checkedName(name: string): string {
  return OWN_NAMES.get(name) ?? name;
}

/** The author's name of a function that a checked call has. */
export function authorsName(checked: string): string {
  for (const [name, own] of OWN_NAMES) if (own === checked) return name;
  return checked;
}

/** A message of cel-js with functions by the names that authors know. */
export function inAuthorsNames(message: string): string {
  let text = message;
  for (const [name, own] of OWN_NAMES) text = text.replaceAll(`${own}(`, `${name}(`);
  return text;
}
