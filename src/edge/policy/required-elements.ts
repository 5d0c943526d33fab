/** Elements whose absence is judged and whose content nobody reads: data minimisation asks why they are demanded. */
import type { Expression } from '../../core/score/condition/expression';
import { OUTERMOST, pathOf, scopeWithin, type Scope } from '../../core/score/condition/scope';
import type { Analysis, Finding } from './analysis';
import type { CompiledRule } from './compile-rule';
import { fromDocument } from './element-path';
import { offsetOf } from './expression-offset';
import { partsOf } from './expression-parts';

interface Mention {
  readonly path: string;
  /** Asked for with has(), its content not looked at. */
  readonly isPresence: boolean;
  readonly offset: number;
}

/** A rule that names its legal basis says why already. */
export const elementsNeverRead: Analysis = ({ rules, places, loaded }) => {
  const read = new Set<string>();
  // What the model reads is looked at too.
  for (const { source, paths } of loaded.subjects.values())
    for (const path of paths) for (const step of prefixesOf(fromDocument(path, source.each))) read.add(step);
  const asked: { readonly rule: CompiledRule; readonly mention: Mention }[] = [];
  for (const rule of rules) {
    for (const mention of mentionsOf(rule)) {
      if (mention.isPresence) asked.push({ rule, mention });
      else for (const path of prefixesOf(mention.path)) read.add(path);
    }
  }
  return asked
    .filter(({ rule, mention }) => isDemand(rule) && rule.source.legalBasis === undefined && !read.has(mention.path))
    .map(({ rule: { source }, mention }): Finding => {
      const message = `rule ${source.id}: expected a rule that reads ${mention.path}, whose absence is judged, found none`;
      const hint = 'name the article that demands it (legalBasis), or do not ask for it';
      const at = places.ofRule(source.id, ['when'], mention.offset);
      return { ...at, code: 'required-never-read', message, hint, rule: source.id };
    });
};

/** A hit asks for something, or counts as points. */
function isDemand({ source }: CompiledRule): boolean {
  return source.severity === 'Q' && (source.points > 0 || source.measure !== undefined);
}

/** Paths from the document, `item` and `within` replaced by what they stand for. */
function mentionsOf({ source, expression }: CompiledRule): readonly Mention[] {
  const found: Mention[] = [];
  collect(expression, OUTERMOST, found);
  return found.map((mention) => ({ ...mention, path: fromDocument(mention.path, source.each) }));
}

function collect(expression: Expression, scope: Scope, found: Mention[]): void {
  const path = expression.op === 'select' || expression.op === 'has' ? pathOf(expression, scope) : undefined;
  if (path !== undefined) {
    found.push({ path, isPresence: expression.op === 'has', offset: offsetOf(expression) });
    return;
  }
  if (expression.op === 'macro') {
    collect(expression.over, scope, found);
    return collect(expression.body, scopeWithin(scope, expression.variable, expression.over), found);
  }
  if (expression.op === 'variable') {
    const whole = pathOf(expression, scope);
    if (whole !== undefined) found.push({ path: whole, isPresence: false, offset: offsetOf(expression) });
  }
  for (const part of partsOf(expression)) collect(part, scope, found);
}

/** Who reads a name has read that there is somebody. */
function prefixesOf(path: string): readonly string[] {
  const steps = path.split('.');
  return steps.map((_, index) => steps.slice(0, index + 1).join('.'));
}
