import type { Row } from '@linli/chassis/tables.ts';
import type { Dwelling as DwellingEntity } from '../../store/dwelling.entity.ts';
import type { AssemblyRules as RulesEntity } from '../../store/votes/assembly-rules.entity.ts';
import type { Ballot } from '../../store/votes/ballot.entity.ts';
import type { Elector } from '../../store/votes/elector.entity.ts';
import type { Owner } from '../../store/votes/owner.entity.ts';
import type { Proxy } from '../../store/votes/proxy.entity.ts';
import type { VoteObjection as ObjectionEntity } from '../../store/votes/vote-objection.entity.ts';
import type { Item, ItemResult } from '../../domain/votes/vote.ts';

export type Dwelling = Row<DwellingEntity>;
export type PropertyOwner = Row<Owner>;
export type { Vote as OwnersVote } from '../../store/votes/votes.ts';
export type VoteElector = Row<Elector>;
export type VoteProxy = Row<Proxy>;
export type BallotReceipt = Row<Ballot>;
export type VoteObjection = Row<ObjectionEntity>;
export type AssemblyRules = Row<RulesEntity>;
/** An item of a notice with what it came to. */
export type VoteItem = Item & { readonly result: ItemResult | null };
export type { DeadlineRow as BodyDeadline } from '@linli/chassis/deadlines.ts';
