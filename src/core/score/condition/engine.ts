/** What compiled conditions need from outside: regular expressions. */

/** A linear-time regular expression, found anywhere in the text. */
export type CompileRx = (pattern: string) => (text: string) => boolean;
