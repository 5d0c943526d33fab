/** Trader texts of restricted rules that are not the neutral one: whoever saw one would know what was looked for. */
import type { BuiltIn } from '../../core/decide/built-in';
import type { Analysis, Finding } from './analysis';

/** Random checks look like all others: their text is what every trader is told who is told nothing. */
const NEUTRAL: BuiltIn = 'random';

export const revealingTexts: Analysis = ({ loaded, places }) =>
  [...loaded.texts].flatMap(([language, byRule]) => {
    const neutral = byRule[NEUTRAL]?.trader;
    if (neutral === undefined) return [];
    return Object.entries(byRule)
      .filter(([, { disclosure, trader }]) => disclosure === 'restricted' && trader.trim() !== neutral.trim())
      .map(([id, { trader }]): Finding => ({
        ...places.ofText(language, id, 'trader'),
        code: 'revealing-text',
        message: `${id}: trader: expected the neutral text of a restricted rule, found "${trader.slice(0, 80)}"`,
        hint: `write "${neutral.slice(0, 120)}", or make the rule public in every language`,
        rule: id,
      }));
  });
