import { idOf } from '@linli/kernel/ids.ts';
import type { Constellation } from '../constellation.ts';

type Ids = Readonly<Record<string, string>>;

const id = (name: string): string => idOf('sendings', name);
const ME = 'district-officer';
const ITEM = id('item');
const WEIGHT = { area: 9_000, heads: 1 };
const RESULT = {
  itemId: ITEM, outcome: 'PASSED', majority: 'ORDINARY', rule: 'R-W-02', total: WEIGHT,
  participating: WEIGHT, agree: WEIGHT, against: { area: 0, heads: 0 },
  abstain: { area: 0, heads: 0 },
};
const CANDIDATES = [1, 2, 3, 4, 5].map((n) => id(`candidate ${n}`));

/**
 * Votes that are open, over and decided, and committees that stand at each step of their forming,
 * put in as they would be by then: a sending is of one day.
 */
export async function someBodies(linli: Constellation): Promise<Ids> {
  const estates = await linli.rows<{ id: string; division: string; building: string }>('property',
    `select estate.id, estate.division, (select building.id from building
        where building.estate_id = estate.id limit 1) as building
      from estate where tenant = '510116' and not exists (
        select from governance_body where governance_body.estate_id = estate.id
          and kind in ('OWNERS_COMMITTEE', 'COUNCIL'))
      order by estate.code desc limit 6`);
  const places = estates.map(({ id: estate, ...place }) => ({ estate, ...place }));
  const [first, ...others] = places;
  if (!first) throw new Error('No estate is without a committee');
  const run = (text: string) => linli.rows('property', text);
  for (const [n, place] of places.entries()) await run(dwelling(place, n));
  await run(votes(first));
  for (const [n, name] of ['vetted', 'posted', 'voted', 'elected', 'filed'].entries()) {
    await run(formation(others[n] ?? first, name));
  }
  await run(supervisors(first));
  return {
    home: id('home 0'), governed: first.estate, openVote: id('open'), overVote: id('over'),
    rulesVote: id('rules'), item: ITEM, electorOne: id('elector 1'), electorTwo: id('elector 2'),
    watchers: id('watchers'), formVetted: id('vetted'), formPosted: id('posted'),
    formVoted: id('voted'), formElected: id('elected'), formFiled: id('filed'),
  };
}

interface Place {
  readonly estate: string;
  readonly division: string;
  readonly building: string;
}

const dwelling = ({ estate, division, building }: Place, n: number): string => `
  insert into dwelling values ('${id(`home ${n}`)}', '510116', '${division}', '${building}',
    '${estate}', 'sent ${n}', 99, 99, ${n}, 9000)`;

const vote = (
  { estate, division }: Place, name: string, closesAt: string,
  { results = null, items = [{ id: ITEM, matter: 'RULES', candidateId: null }] }: {
    results?: readonly object[] | null; items?: readonly object[];
  } = {},
): string => `
  insert into owners_vote (id, tenant, division, estate_id, title, items, noticed_at, noticed_by,
      opens_at, closes_at, prolonged, silence, recast, proxies_at_most, prolongations, prolong_days,
      total_area, total_heads, results, counted_at)
    values ('${id(name)}', '510116', '${division}', '${estate}', '表决',
      '${JSON.stringify(items.map((item) => ({ title: '事项', text: '内容', ...item })))}',
      '2026-08-01T00:00:00+08:00', '${ME}', '2026-09-01T00:00:00+08:00', '${closesAt}', 0,
      'NOT_COUNTED', false, 3, 1, 15, 18000, 2,
      ${results ? `'${JSON.stringify(results)}', '2026-09-09T00:00:00+08:00'` : 'null, null'});`;

const votes = (place: Place): string => [
  vote(place, 'open', '2026-09-20T00:00:00+08:00'),
  vote(place, 'over', '2026-09-05T00:00:00+08:00'),
  vote(place, 'rules', '2026-09-05T00:00:00+08:00', { results: [RESULT] }),
  ...[1, 2].map((n) => `
    insert into elector (id, tenant, division, vote_id, owner_ids, dwelling_ids, accounts, area)
      values ('${id(`elector ${n}`)}', '510116', '${place.division}', '${id('open')}', '{}', '{}',
      '{${ME}}', 9000);`),
].join('');

const STAGES: Readonly<Record<string, string>> = {
  vetted: 'CANDIDATE_VETTING', posted: 'PUBLICITY', voted: 'VOTING', elected: 'ELECTED',
  filed: 'FILED',
};

/** A formation at its step, with five candidates who qualify. */
function formation(place: Place, name: string): string {
  const { estate, division } = place;
  const isElected = name === 'elected' || name === 'filed';
  const items = CANDIDATES.map((candidateId, n) => ({
    id: id(`${name} item ${n}`), matter: 'ELECTION', candidateId: id(`${name} ${candidateId}`),
  }));
  const results = items.map((item) => ({ ...RESULT, itemId: item.id }));
  return [
    vote(place, `vote of ${name}`, '2026-09-05T00:00:00+08:00', { items, results }),
    isElected ? body(place, `body of ${name}`, 'OWNERS_COMMITTEE', 'M_1_211') : '',
    `insert into formation (id, tenant, division, estate_id, stage, seats, official, begun_at,
        begun_by, publicity_until, vote_id, body_id)
      values ('${id(name)}', '510116', '${division}', '${estate}', '${STAGES[name]}', 5, '${ME}',
      '2026-08-01T00:00:00+08:00', '${ME}', '2026-09-01T00:00:00+08:00',
      '${id(`vote of ${name}`)}', ${isElected ? `'${id(`body of ${name}`)}'` : 'null'});`,
    ...CANDIDATES.map((candidate, n) => `
      insert into candidate (id, tenant, division, formation_id, name_sealed, name_index,
          party_member, findings, verdict, nominated_at, nominated_by, vetted_at, vetted_by)
        values ('${id(`${name} ${candidate}`)}', '510116', '${division}', '${id(name)}', '',
        'candidate ${n}', true, '[]', 'QUALIFIED', now(), '${ME}', now(), '${ME}');`),
  ].join('');
}

const body = ({ estate, division }: Place, name: string, kind: string, model: string): string => `
  insert into governance_body (id, tenant, division, estate_id, model, kind, name, seats,
      party_member_seats, starts_on, ends_on)
    values ('${id(name)}', '510116', '${division}', '${estate}', '${model}', '${kind}', '组织', 3, 0,
      '2026-08-01', '2031-07-31');`;

/** A body that supervises, in which the officer sits. */
const supervisors = (place: Place): string => `
  ${body(place, 'watchers', 'RESIDENT_REPRESENTATIVES', 'M_1_3')}
  insert into body_seat (id, tenant, division, estate_id, body_id, role, name_sealed, name_index,
      account, party_member, backbone, tracks, duties, starts_on, seated_by)
    values ('${id('watcher')}', '510116', '${place.division}', '${place.estate}',
      '${id('watchers')}', 'CHAIR', '', 'watcher', '${ME}', false, false, '[]', '[]', '2026-08-01',
      '${ME}');`;
