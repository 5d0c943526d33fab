/** Which texts of a document a captured test keeps: codes, goods and places; everything else may tell of a person. */

/** What goods, measures and procedures are called, and where offices are. */
const KEPT = new Set([
  'currency', 'description', 'cargoDescription', 'brandName', 'promotionNote', 'packingMaterialDescription', 'undgId',
  'sku', 'barcode', 'agency', 'flow', 'kind', 'type', 'pointer', 'regionId', 'locationId', 'entryOfficeId', 'exitOfficeId',
  'issueLocationId', 'declarationOfficeId', 'versionId', 'quotaOrderId',
]); // prettier-ignore

/** An `id` in one of these is a code, not a number that somebody has. */
const CODED = new Set(['classification', 'goodsLocation', 'loadingLocation', 'unloadingLocation', 'exportCountry']);

/** The field names from the document to a text. An element that nobody has thought of is replaced. */
export function isKept(path: readonly string[]): boolean {
  const name = path.at(-1) ?? '';
  if (name === 'id') return CODED.has(path.at(-2) ?? '');
  return name.endsWith('Code') || KEPT.has(name);
}
