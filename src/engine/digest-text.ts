/** SHA-256 of text as core wants it: lower-case hexadecimal. */
import { hash } from 'node:crypto';
import type { DigestText } from '../core/kernel/digest';

export const digestText: DigestText = (text) => hash('sha256', text, 'hex');
