/** What core needs of hashing: it comes in as a function, since core knows no platform. */

/** SHA-256 of the bytes: 32 bytes. */
export type Digest = (bytes: Uint8Array) => Uint8Array;

/** SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal, 64 digits. */
export type DigestText = (text: string) => string;
