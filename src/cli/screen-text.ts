/** A screened name as text: whom it is like, how much, and word by word why. */
import { field, oneLine, paragraph } from './explain-layout';
import type { ScreenView } from './screen-view';

/** Candidates shown of each name; `--json` has all. */
const SHOWN = 3;

type Candidate = ScreenView['candidates'][number];
type Pair = Candidate['pairs'][number];

/** Lines of at most 110 columns. */
export function screenLines(view: ScreenView): readonly string[] {
  const { name, list, on, threshold, matched, candidates } = view;
  const verdict = matched ? 'LISTED' : 'not listed';
  const shown = candidates.filter(({ score }) => score > 0).slice(0, SHOWN);
  const more = candidates.length - shown.length;
  return [
    oneLine(`${name}: ${verdict} (${list} of ${on}, from ${threshold})`),
    ...shown.flatMap(candidateLines),
    ...(more > 0
      ? [
          `  ${shown.length > 0 ? 'and ' : ''}${more} compared that ${more === 1 ? 'is' : 'are'} less like it or not at all`,
        ]
      : []),
    '',
  ];
}

function candidateLines(candidate: Candidate): readonly string[] {
  const { key, name, score, source, pairs, extraAsked, extraListed, ignored, spent, allowed } = candidate;
  const called = name === key ? key : `${key}, as ${name}`;
  const left = [...ignored.asked, ...ignored.listed];
  return [
    ...paragraph(`  ${String(score).padStart(4)}  `, `${called} [${source}]`),
    ...pairs.flatMap((pair) => field('', pairText(pair), 8)),
    ...stated('only asked', extraAsked),
    ...stated('only listed', extraListed),
    ...stated('organisation', organisationText(candidate)),
    ...stated('ignored', left),
    ...stated('edits', [`${spent.toFixed(1)} spent, ${allowed.toFixed(1)} allowed`]),
  ];
}

function stated(label: string, texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : paragraph(`        ${label}: `, texts.join(', '));
}

const KINDS: Readonly<Record<string, string>> = {
  equal: 'the same',
  symbol: 'another word for it',
  initial: 'an initial of it',
  spelling: 'spelt otherwise',
  joined: 'written as one word or two',
  other: 'another word',
};

function pairText({ asked, listed, kind, cost }: Pair): string {
  const both = asked === listed ? asked : `${asked} / ${listed}`;
  return `${both}: ${KINDS[kind] ?? kind}${cost === 0 ? '' : `, ${cost.toFixed(1)}`}`;
}

const RELATIONS: Readonly<Record<string, string>> = {
  same: 'the same',
  'same sort': 'of one sort',
  other: 'another sort, so another party',
};

function organisationText({ organisation: { relation, asked, listed } }: Candidate): readonly string[] {
  const [a, b] = [asked.join(' '), listed.join(' ')];
  if (a === '' && b === '') return [];
  if (a === '' || b === '') return [`${a}${b}, stated by one only`];
  return [`${a} / ${b}: ${RELATIONS[relation] ?? relation}`];
}
