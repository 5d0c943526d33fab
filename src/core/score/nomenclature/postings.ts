/** Which texts and chapters have a word, turned round from which words each text has. */

/** Words of texts with what they tell, text after text, chapter after chapter. */
export interface Entries {
  readonly words: number[];
  readonly told: number[];
  /** By text: where its words end. */
  readonly ends: number[];
}

export interface Postings {
  /** By word: where its texts begin in `texts` and `told`; they end where those of the next begin. */
  readonly begins: Uint32Array;
  readonly texts: Uint16Array;
  /** How much of its weight the word tells of the text. */
  readonly told: Uint8Array;
  /** Likewise its chapters, and the most that it tells of a text of each. */
  readonly chapterBegins: Uint32Array;
  readonly chapters: Uint8Array;
  readonly toldOfChapter: Uint8Array;
}

/** Words are numbered from 0 to `words` - 1. */
export function postingsOf(entries: Entries, words: number, chapterOfText: readonly number[]): Postings {
  const byText = textsByWord(entries, words);
  const chapterBegins = new Uint32Array(words + 1);
  const chapters: number[] = [];
  const toldOfChapter: number[] = [];
  for (let word = 0; word < words; word++) {
    // Texts stand in the order of their chapters.
    let last = -1;
    for (let at = byText.begins[word] ?? 0; at < (byText.begins[word + 1] ?? 0); at++) {
      const chapter = chapterOfText[byText.texts[at] ?? 0] ?? 0;
      const tells = byText.told[at] ?? 0;
      if (chapter !== last) toldOfChapter[chapters.push(chapter) - 1] = tells;
      else if (tells > (toldOfChapter.at(-1) ?? 0)) toldOfChapter[chapters.length - 1] = tells;
      last = chapter;
    }
    chapterBegins[word + 1] = chapters.length;
  }
  return {
    ...byText,
    chapterBegins,
    chapters: Uint8Array.from(chapters),
    toldOfChapter: Uint8Array.from(toldOfChapter),
  };
}

function textsByWord(entries: Entries, words: number): Pick<Postings, 'begins' | 'texts' | 'told'> {
  const begins = new Uint32Array(words + 1);
  for (const word of entries.words) begins[word + 1] = (begins[word + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) begins[word + 1] = (begins[word + 1] ?? 0) + (begins[word] ?? 0);
  const free = begins.slice();
  const texts = new Uint16Array(entries.words.length);
  const told = new Uint8Array(entries.words.length);
  let entry = 0;
  for (const [text, end] of entries.ends.entries()) {
    for (; entry < end; entry++) {
      const word = entries.words[entry] ?? 0;
      const at = free[word] ?? 0;
      free[word] = at + 1;
      texts[at] = text;
      told[at] = entries.told[entry] ?? 0;
    }
  }
  return { begins, texts, told };
}
