/** Takes the inside of a written list apart at its commas, but not inside double quotes. */
export function splitEntries(text: string): readonly string[] {
  const entries = [''];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === ',' && !isQuoted) entries.push('');
    else entries[entries.length - 1] += character;
  }
  return entries.map((entry) => entry.trim());
}
