/** What settles a reason, in words: for officers and traders alike, and never what to state instead. */
import type { Cure } from '../../core/decide/cure';
import type { Words } from './words';

const IN_ENGLISH: Readonly<Record<Cure, string>> = {
  correct: 'Correct what is wrong or absent; if all is right, say so.',
  complete: 'State what is absent.',
  document: 'Supply the document.',
  resend: 'Send the message again.',
  pay: 'Pay, or give security.',
  answer: "Only the agency's own answer settles it; nothing that is sent changes it.",
  check: 'Only the check itself settles it.',
};

/** In the language of the policy's texts; in English where it has no words for it. */
export function cureText(cure: Cure, { cures }: Pick<Words, 'cures'>): string {
  return cures[cure] ?? IN_ENGLISH[cure];
}
