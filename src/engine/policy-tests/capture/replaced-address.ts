/** Lines of addresses that compare by `addressKey` as the real ones do. */
import { addressKey, type StreetWord } from '../../../core/score/address-key';
import type { ResolvedList } from '../../../core/score/lists';

/** Whether words in another order and short form make one line the other. */
export type IsOneAddress = (a: string, b: string) => boolean;

/** By the list of street words, where the policy has one. */
export function addressComparison(list: ResolvedList | undefined): IsOneAddress {
  const keyOf = (text: string): string => addressKey(text, (word) => streetWord(list, word));
  return (a, b) => keyOf(a) === keyOf(b);
}

function streetWord(list: ResolvedList | undefined, word: string): StreetWord | undefined {
  const form = list?.entry(word, 'form');
  return form === undefined ? undefined : { form, role: list?.entry(word, 'role') ?? '' };
}

/** The words in every order, the least changed first; few words. */
export function wordOrders(text: string): readonly string[] {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4) return [text];
  return words.flatMap((word, at) => wordOrders(words.toSpliced(at, 1).join(' ')).map((rest) => `${word} ${rest}`));
}
