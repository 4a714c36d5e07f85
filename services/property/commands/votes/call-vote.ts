import type { EntityManager } from '@linli/chassis/database.ts';
import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { civilDateOf } from '@linli/kernel/civil.ts';
import { idOf, newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepBodies } from '../../domain/bodies/policy.ts';
import { type Voter, votersOf } from '../../domain/votes/electorate.ts';
import { sumOf } from '../../domain/votes/tally.ts';
import { checkNotice, type Item } from '../../domain/votes/vote.ts';
import { type GovernanceLaw, readGovernanceLaw } from '../../store/bodies/governance-law.ts';
import type { Estate } from '../../store/estate.entity.ts';
import { listEstatesById } from '../../store/estates.ts';
import { hasBuilding } from '../../store/homes.ts';
import { insertElectors } from '../../store/votes/ballots.ts';
import type { Elector } from '../../store/votes/elector.entity.ts';
import { listOwnersById, listParts } from '../../store/votes/owners.ts';
import { findAssemblyRules, getVote, insertVote, type Vote } from '../../store/votes/votes.ts';
import { unknownBuilding, unknownEstate, unknownMatter } from './refusals.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked {
  readonly idempotencyKey: string;
  readonly estateId: string;
  readonly buildingId?: string | null | undefined;
  readonly title: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly items: readonly Pick<Item, 'matter' | 'title' | 'text'>[];
}

/** Announces what owners are to decide, and who they are from this day on (R-W-10, R-W-12). */
export function callVote(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Vote | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'callVote', input, now }, async () => {
    const [estate] = await listEstatesById(em, [input.estateId]);
    if (!estate) return unknownEstate();
    authorize(mayKeepBodies(actor, estate));
    const law = await readGovernanceLaw(em, estate.tenant, now);
    const items = readItems(input, law);
    if (items instanceof Refusal) return items;
    const { title, opensAt, closesAt, buildingId = null } = input;
    if (buildingId !== null && !(await hasBuilding(em, estate.id, buildingId))) {
      return unknownBuilding();
    }
    return announceVote(em, {
      estate, buildingId, formationId: null, title, opensAt, closesAt, items, law, now,
      by: actor.id,
    });
  }, (id) => getVote(em, id)));
}

export interface Announced {
  readonly estate: Row<Estate>;
  readonly buildingId: string | null;
  readonly formationId: string | null;
  readonly title: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly items: readonly Omit<Item, 'id'>[];
  readonly law: GovernanceLaw;
  readonly by: string;
  readonly now: Date;
}

/** A vote is announced with its voters as they are now; a later sale makes nobody another voter. */
export async function announceVote(
  em: EntityManager, { estate, items, law, by, now, ...said }: Announced,
): Promise<Vote | Refusal> {
  const title = textWithin('title', said.title, { max: 200 });
  if (title instanceof Refusal) return title;
  const wrong = checkNotice(said, { days: law.noticeDays(), now });
  if (wrong) return wrong;
  const { id: estateId, tenant, division } = estate;
  const asked = { estateId, buildingId: said.buildingId, on: civilDateOf(now) };
  const voters = votersOf(await listParts(em, asked));
  if (voters.length === 0) return noOwners();
  const own = await findAssemblyRules(em, estateId);
  const { silence, recast, proxiesAtMost, prolongations, prolongDays } = own ?? law.assemblyRules();
  const total = sumOf(voters);
  const id = newId(now);
  const vote: Vote = {
    id, tenant, division, estateId, ...said, title,
    items: items.map((item, place) => ({ id: idOf(id, 'item', place), ...item })),
    noticedAt: now, noticedBy: by, prolonged: 0, silence, recast, proxiesAtMost, prolongations,
    prolongDays, totalArea: total.area, totalHeads: total.heads, results: null, countedAt: null,
    countedBy: null, hash: null, export: null, publishedAt: null, annulledAt: null,
    annulledBy: null, annulment: null,
  };
  await insertVote(em, vote);
  await insertElectors(em, await electorsOf(em, vote, voters));
  return vote;
}

const MOST_ITEMS = 50;

/** R-W-12: what is decided is what was announced, each item as a matter of Civil Code 278. */
function readItems(
  { items, buildingId }: Pick<Asked, 'items' | 'buildingId'>, law: GovernanceLaw,
) {
  if (items.length < 1 || items.length > MOST_ITEMS) {
    return invalid('items', `are 1 to ${MOST_ITEMS}`, `须为 1 至 ${MOST_ITEMS} 项`, 'R-W-12');
  }
  const known = new Map(law.matters().map((each) => [each.matter, each]));
  const read: Omit<Item, 'id'>[] = [];
  for (const item of items) {
    const matter = known.get(item.matter);
    if (!matter || item.matter === 'ELECTION') return unknownMatter();
    if ((matter.scope === 'BUILDING') !== Boolean(buildingId)) return wrongScope(matter.scope);
    const title = textWithin('items.title', item.title, { max: 200 });
    const text = textWithin('items.text', item.text, { max: 5_000 });
    if (title instanceof Refusal) return title;
    if (text instanceof Refusal) return text;
    read.push({ matter: item.matter, title, text, candidateId: null });
  }
  return read;
}

async function electorsOf(
  em: EntityManager, { id: voteId, tenant, division, noticedAt }: Vote, voters: readonly Voter[],
): Promise<Row<Elector>[]> {
  const owners = await listOwnersById(em, [...new Set(voters.flatMap(({ ownerIds }) => ownerIds))]);
  const accounts = new Map(owners.map(({ id, account }) => [id, account]));
  return voters.map(({ ownerIds, dwellingIds, area }) => ({
    id: newId(noticedAt), tenant, division, voteId, ownerIds: [...ownerIds],
    dwellingIds: [...dwellingIds], area, deliveredAt: null, deliveredBy: null,
    accounts: ownerIds.flatMap((id) => accounts.get(id) ?? []),
  }));
}

function wrongScope(scope: string): Refusal {
  return invalid('items', `are all decided by ${scope}, where a building is named or not`,
    '楼栋事项须由该楼栋业主表决，小区事项须由全体业主表决', 'R-W-08');
}

function noOwners(): Refusal {
  return new Refusal('NO_ELECTORS', 'No dwelling of it is on the register', '没有登记在册的户',
    { field: 'estateId', rule: 'R-W-06' });
}
