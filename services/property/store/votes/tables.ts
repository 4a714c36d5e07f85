import type { Row } from '@linli/chassis/tables.ts';
import { AssemblyRules } from './assembly-rules.entity.ts';
import { Ballot } from './ballot.entity.ts';
import { Elector } from './elector.entity.ts';
import { Owner } from './owner.entity.ts';
import { OwnersVote } from './owners-vote.entity.ts';
import { Ownership } from './ownership.entity.ts';
import { Proxy } from './proxy.entity.ts';
import { VoteObjection } from './vote-objection.entity.ts';

/** The rows of votes, as Kysely sees them. */
export interface VoteTables {
  assemblyRules: Row<AssemblyRules>;
  ballot: Row<Ballot>;
  elector: Row<Elector>;
  owner: Row<Owner>;
  ownersVote: Row<OwnersVote>;
  ownership: Row<Ownership>;
  proxy: Row<Proxy>;
  voteObjection: Row<VoteObjection>;
}

export const VOTE_ENTITIES = [
  AssemblyRules, Ballot, Elector, Owner, OwnersVote, Ownership, Proxy, VoteObjection,
];
