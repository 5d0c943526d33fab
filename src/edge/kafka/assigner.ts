/** An assigner as kafkajs wants it, from what its members say of themselves and who then gets what. */
import { AssignerProtocol } from 'kafkajs';
import type { Assigner, GroupMember } from 'kafkajs';

/** Raised when members would no longer understand each other. */
const VERSION = 1;
const NOTHING = Buffer.alloc(0);

/** Partitions by topic, by member id. */
type Assignments = ReadonlyMap<string, Readonly<Record<string, readonly number[]>>>;

export interface AssignerOptions {
  /** All members of a group have it. */
  readonly name: string;
  /** What a member says of itself; asked each time that it joins. */
  readonly said?: () => Buffer;
  readonly assign: (members: readonly GroupMember[]) => Assignments;
}

export function makeAssigner({ name, said = () => NOTHING, assign }: AssignerOptions): Assigner {
  const { MemberMetadata, MemberAssignment } = AssignerProtocol;
  return {
    name,
    version: VERSION,
    protocol: ({ topics }) => ({
      name,
      metadata: MemberMetadata.encode({ version: VERSION, topics, userData: said() }),
    }),
    assign: async ({ members }) =>
      [...assign(members)].map(([memberId, stated]) => {
        const assignment = Object.fromEntries(Object.entries(stated).map(([topic, own]) => [topic, [...own]]));
        return {
          memberId,
          memberAssignment: MemberAssignment.encode({ version: VERSION, assignment, userData: NOTHING }),
        };
      }),
  };
}

/** Undefined for what is no metadata. */
export function saidBy({ memberMetadata }: GroupMember): Buffer | undefined {
  try {
    return AssignerProtocol.MemberMetadata.decode(memberMetadata)?.userData;
  } catch {
    return undefined;
  }
}
