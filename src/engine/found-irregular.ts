/** What an officer's answer says of the goods, wherever findings are counted or learnt from: who has not said is unknown, not clean. */
import type { DocumentContent } from '../core/events/document';

/** Of an outcome document: what was seized was irregular; undefined where it does not say what was found. */
export function foundIrregular({ irregular, disposition }: DocumentContent): boolean | undefined {
  if (disposition === 'SEIZED') return true;
  return typeof irregular === 'boolean' ? irregular : undefined;
}

/** Epoch ms, 0 where it is not stated: the order that answers come in. */
export function outcomeTime({ outcomeDateTime }: DocumentContent): number {
  return typeof outcomeDateTime === 'number' ? outcomeDateTime : 0;
}
