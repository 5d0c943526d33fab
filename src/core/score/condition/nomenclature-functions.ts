/** Functions that hold what a description says against the commodity code that is declared with it. */
import { declare, type FunctionDeclaration, orUnknown } from './function-declaration';
import { agreementOf, disagrees } from '../nomenclature/code-agreement';

/** Agreement is a whole number per mille; conditions see it as -1 to 1. */
const WHOLE = 1000;

export const NOMENCLATURE_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('hsAgreement', ['string', 'string'], 'double', (_, description, code) => {
    const agreement = agreementOf(description, code);
    return orUnknown(agreement === undefined ? undefined : agreement / WHOLE);
  }),
  declare('hsMismatch', ['string', 'string'], 'bool', (_, description, code) => disagrees(description, code)),
];
