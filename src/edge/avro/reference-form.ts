/** Whether a consignment reference has one of the agreed forms; its parts are percent-encoded. */

const part = "(?:[A-Za-z0-9_.!~*'()-]|%[0-9A-F]{2})+";
const form = new RegExp(`^(?:(?:ORD|HSE|DEC|RET):${part}:${part}|S10:${part})$`);
// Also the longest key: a bound on what every index of references holds.
const maxLength = 512;

/** `ORD:<platform>:<order>`, `HSE:<issuer>:<document>`, `S10:<item>`, `DEC:<sender>:<LRN>` or `RET:<platform>:<return>`. */
export function isReference(text: string): boolean {
  return text.length <= maxLength && form.test(text);
}
