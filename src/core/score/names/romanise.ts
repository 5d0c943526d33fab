/** Writes names of other alphabets in Latin letters, so that one party written in two scripts is compared as one. */

// One spelling a letter, whatever the language: what languages write differently is left to the comparison of spellings.
const CYRILLIC =
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ' +
  'ю:yu я:ya і:i є:ye ґ:g ђ:dj ј:j љ:lj њ:nj ћ:c џ:dz ѓ:g ќ:k ѕ:dz қ:k ғ:g ұ:u ү:u ң:n ө:o һ:h ә:a ҳ:kh ҷ:j ӣ:i ӯ:u';
const GREEK = 'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s τ:t υ:y φ:f χ:ch ψ:ps ω:o';
const ARABIC =
  'ا:a أ:a إ:i آ:a ٱ:a ب:b پ:p ت:t ث:th ج:j چ:ch ح:h خ:kh د:d ذ:dh ر:r ز:z ژ:zh س:s ش:sh ص:s ض:d ط:t ظ:z ع: غ:gh ف:f ق:q ك:k ' +
  'ک:k گ:g ل:l م:m ن:n ه:h ة:a و:w ؤ:w ي:y ی:y ى:a ئ:y ء: ہ:h ھ:h ے:y ں:n ٹ:t ڈ:d ڑ:r';
const HEBREW =
  'א: ב:b ג:g ד:d ה:h ו:w ז:z ח:kh ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:p ף:p צ:ts ץ:ts ק:k ר:r ש:sh ת:t';

const LATIN: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC} ${GREEK} ${ARABIC} ${HEBREW}`
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);

/** A folded text with the letters of these alphabets in Latin; others stay, marks for vowels go. */
export function romanise(folded: string): string {
  let written = '';
  for (const letter of folded) written += LATIN.get(letter) ?? (isVowelMark(letter) ? '' : letter);
  return written.replace(/ +/g, ' ').trim();
}

/** Whether a text has letters of an alphabet that seldom writes vowels (Hebrew, Arabic). */
export function leavesOutVowels(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x590 && code <= 0x6ff) return true;
  }
  return false;
}

// Points and harakat, which few people write.
function isVowelMark(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return (code >= 0x591 && code <= 0x5c7) || (code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640;
}
