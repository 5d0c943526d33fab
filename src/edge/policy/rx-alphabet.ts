/** Tells patterns that no ASCII text can match: most texts are ASCII, and need not be run through the engine for them. */

/** Scripts without an ASCII letter, by their names in patterns. */
const BEYOND_ASCII = /^\\p\{(?:Cyrillic|Greek)\}/;
const ATOM = /^(?:\[(?:\\p\{\w+\}|\\.|[^\]\\])*\]|\\p\{\w+\}|\\.|[^\\])/u;

/** Sure where it says true; patterns with groups, flags or anchors of their own making are left to the engine. */
export function needsBeyondAscii(pattern: string): boolean {
  if (/[()]/.test(pattern)) return false;
  const alternatives = atomsOf(pattern);
  return alternatives !== undefined && alternatives.every((atoms) => atoms.some(isBeyondAscii));
}

/** The atoms of each alternative that must be there; undefined for what is no pattern of this simple form. */
function atomsOf(pattern: string): string[][] | undefined {
  let atoms: string[] = [];
  const alternatives = [atoms];
  for (let rest = pattern; rest !== '';) {
    const [atom] = ATOM.exec(rest) ?? [];
    if (atom === undefined) return undefined;
    rest = rest.slice(atom.length);
    if (atom === '|') alternatives.push((atoms = []));
    else if (!/^[*?{]/.test(rest)) atoms.push(atom);
  }
  return alternatives;
}

function isBeyondAscii(atom: string): boolean {
  if (BEYOND_ASCII.test(atom)) return true;
  if (!atom.startsWith('[')) return (atom.codePointAt(0) ?? 0) > 127;
  for (let members = atom.slice(1, -1); members !== '';) {
    const [script] = BEYOND_ASCII.exec(members) ?? [];
    if (script === undefined && (members.codePointAt(0) ?? 0) <= 127) return false;
    members = members.slice(script?.length ?? 1);
  }
  return atom !== '[]';
}
