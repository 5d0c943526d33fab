/** Functions on names of persons and companies: how alike two are, and whether one is like that of a listed party. */
import { similarityOf } from '../names/similarity';
import { declare, declareListed, type FunctionDeclaration } from './function-declaration';

/** Scores are whole numbers per mille; conditions see them as 0 to 1. */
const WHOLE = 1000;

export const NAME_FUNCTIONS: readonly FunctionDeclaration[] = [
  declare('similarity', ['string', 'string'], 'double', (_, a, b) => similarityOf(a, b) / WHOLE),
  declareListed('screen', ['string'], 'double', (list, name) => list.screen(name).score / WHOLE),
  // The key of the listed party that the name is most like, from the list's threshold on; empty where there is none.
  declareListed('screened', ['string'], 'string', (list, name) => {
    const { key, score } = list.screen(name);
    return score >= list.threshold ? key : '';
  }),
];
