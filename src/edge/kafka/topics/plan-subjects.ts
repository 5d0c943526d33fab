/** Subjects as they should be against those of the registry: versions to register, levels to set, strangers. Pure. */
import type { ClusterState, FoundSubject } from './cluster-state';
import { change, unless } from './difference';
import type { Step, SubjectVersion } from './difference';
import type { Level } from './topics-file';
import type { Topology } from './topology';

/** `schemasOf` gives every released version of a subject, ascending. */
export function planSubjects(
  topology: Topology,
  schemasOf: (subject: string) => readonly SubjectVersion[],
  subjects: ClusterState['subjects'],
): readonly Step[] {
  if (subjects === undefined) return [];
  return topology.topics.flatMap(({ name, compatibility }) => {
    if (compatibility === undefined) return [];
    return subjectsOf(name).flatMap((subject) => {
      const found = subjects.get(subject) ?? { level: undefined, versions: [] };
      return subjectSteps(subject, compatibility, schemasOf(subject), found);
    });
  });
}

/** TopicNameStrategy. */
export function subjectOf(topic: string): string {
  return `${topic}-value`;
}

/** Topics that carry records of further kinds; their subjects are named by TopicRecordNameStrategy. */
const FURTHER_RECORDS: Readonly<Record<string, readonly string[]>> = { policies: ['tidewaiter.PolicyStatement'] };

/** Every subject of a topic's values. */
export function subjectsOf(topic: string): readonly string[] {
  return [subjectOf(topic), ...(FURTHER_RECORDS[topic] ?? []).map((record) => `${topic}-${record}`)];
}

function subjectSteps(
  subject: string,
  level: Level,
  wanted: readonly SubjectVersion[],
  found: FoundSubject,
): readonly Step[] {
  const on = `subject ${subject}`;
  const steps: Step[] = [];
  // First, since it judges what is registered after it. A subject that is not there gets it with its first schema.
  if (found.versions.length > 0 && found.level !== level)
    steps.push(change(on, 'compatibility', found.level, level, { kind: 'set-level', subject, level }));
  for (const { version, text, digest } of wanted) {
    if (found.versions.some((one) => one.digest === digest)) continue;
    const action = { kind: 'register-schema', subject, text, level } as const;
    steps.push(change(on, 'schema', undefined, `released version ${version}, ${short(digest)}`, action));
  }
  for (const stranger of found.versions.filter((one) => !wanted.some(({ digest }) => digest === one.digest))) {
    const what = `version ${stranger.version}, ${stranger.digest === undefined ? 'no Avro record' : short(stranger.digest)}`;
    const why = 'none of ours: delete it in the registry, or release it in schemas/released';
    steps.push(unless(change(on, 'schema', what, undefined), 'by-hand', why));
  }
  return steps;
}

const short = (digest: string): string => `digest ${digest.slice(0, 16)}`;
