/** A decision as the command line gives it to other programs: one JSON object, its fields and their order fixed. */
import type { Decision, Reason } from '../core/events/decision';

/** Field for field as the README lists them; times ISO 8601 in UTC, the policy as 64 hexadecimal digits. */
export function decisionJson(decision: Decision): Readonly<Record<string, unknown>> {
  const { reference, sender, flow, revision, supersedes, finality, outcome, measure } = decision;
  const { points, modelPpm, missing, arm, inclusionPpm, engine, respondBy } = decision;
  const { functionalReference, goodsLocation, trigger, reaffirms, forced, model } = decision;
  return {
    consignment: reference,
    sender,
    aliases: decision.aliases.map(({ type, id }) => ({ type, id })),
    flow,
    generation: isoTime(decision.generation),
    revision,
    supersedes,
    finality,
    outcome,
    measure,
    agencies: decision.agencies.map(agencyJson),
    points,
    modelPpm,
    reasons: decision.reasons.map(reasonJson),
    unknowns: decision.unknowns.map(({ rule, elements }) => ({ rule, elements })),
    missing,
    arm,
    inclusionPpm,
    policy: Buffer.from(decision.policy).toString('hex'),
    engine,
    basis: decision.basis.map(basisJson),
    decidedAt: isoTime(decision.decidedAt),
    respondBy: respondBy === null ? null : isoTime(respondBy),
    functionalReference,
    goodsLocation: goodsLocation === null ? null : locationJson(goodsLocation),
    trigger,
    reaffirms,
    forced,
    model: model === null ? null : modelJson(model),
  };
}

/** Epoch milliseconds as ISO 8601 in UTC. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}

function agencyJson({ agency, outcome, measure, calledBy }: Decision['agencies'][number]): object {
  return { agency, outcome, measure, calledBy };
}

/** What is seldom is left out: more pointers than listed, standing on an earlier version, answered by an officer. */
function reasonJson({ rule, points, agency, pointers, pointerCount, standing, answered }: Reason): object {
  return {
    rule,
    points,
    agency,
    pointers,
    ...(pointerCount > pointers.length ? { pointerCount } : {}),
    ...(standing ? { standing } : {}),
    ...(answered ? { answered } : {}),
  };
}

function basisJson({ topic, partition, offset, documentId, version }: Decision['basis'][number]): object {
  return { topic, partition, offset, documentId, version };
}

function modelJson({ marginMicro, baseMicro, pointer, shares }: NonNullable<Decision['model']>): object {
  return { marginMicro, baseMicro, pointer, shares: shares.map(({ family, micro }) => ({ family, micro })) };
}

function locationJson({ name, id, typeCode }: NonNullable<Decision['goodsLocation']>): object {
  return { name, id, typeCode };
}
