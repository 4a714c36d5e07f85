import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { z } from 'zod';
import { inDatabase, openAdmin } from '@linli/chassis/admin.ts';
import { linkUp } from '@linli/chassis/audit/chain.ts';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { testCluster } from '@linli/chassis/testing/database.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import type { Answer } from '@linli/chassis/testing/serving.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import {
  COMMUNITY, ELSEWHERE, foreigner, openServing, OTHER_COMMUNITY, reader, TODAY, volunteerId,
} from './fixtures.ts';
import type { Serving } from './fixtures.ts';

const STREET = COMMUNITY.slice(0, 9);
const MASKED = { name: '王*', phone: '137****0000' };
const PLAIN = { name: '王小明', phone: '13700000000' };

let serving: Serving;
beforeAll(async () => {
  serving = await openServing();
});
afterAll(async () => {
  await serving[Symbol.asyncDispose]();
});

/** May read plainly in one street, for care. */
function aCarer(id: string, purpose: string | null, grant = ';purpose=CARE'): Actor {
  const grants = ['social.read@510116', `personal.read@${STREET}${grant}`];
  return anActor({ id, tenant: '510116', grants, purpose, organization: 'care' });
}

describe('A volunteer', () => {
  test.each([
    ['who may read nothing plainly', reader],
    ['who states no purpose', aCarer('silent', null)],
    ['who states no purpose, though the grant asks for none', aCarer('silent', null, '')],
    ['who states another purpose', aCarer('other', 'MARKETING')],
  ])('is masked to somebody %s, and nothing is recorded', async (_, actor) => {
    expect(await shown(actor, COMMUNITY)).toEqual(MASKED);
    expect(await readsBy(actor.id)).toEqual([]);
  });

  test('is masked outside the division of the grant', async () => {
    expect(await shown(aCarer('near', 'CARE'), OTHER_COMMUNITY)).toEqual(MASKED);
    expect(await readsBy('near')).toEqual([]);
  });

  test('is masked with no statement more than without', async () => {
    const asked = (fields: string) => ask(reader, COMMUNITY, fields);
    const [bare, masked] = [await asked('id'), await asked('id name phone')];
    expect(masked.statements).toBe(bare.statements);
  });

  test('is shown plainly for the purpose of the grant and put on record', async () => {
    const carer = aCarer('carer', 'CARE');
    expect(await shown(carer, COMMUNITY)).toEqual(PLAIN);
    expect(await readsBy('carer')).toEqual([{
      at: TODAY.toISOString(), actor: 'carer', organization: 'care', purpose: 'CARE',
      subjectType: 'Volunteer', subjectId: volunteerId(COMMUNITY, 0), division: COMMUNITY,
      fields: ['name', 'phone'],
    }]);
  });

  test('is in the audit chain once shown', async () => {
    await shown(aCarer('linked', 'CARE'), COMMUNITY);
    const database = serving.database.worker;
    await linkUp({ database, service: 'social', digest: 'SHA256' });
    const { rows } = await asWorker(database, (em) => sql`
      select kind, purpose, subject, fields, sequence is not null as linked
      from audit where actor = 'linked'`.execute(kysely(em)));
    expect(rows).toEqual([{
      kind: 'PLAIN_READ', purpose: 'CARE', subject: volunteerId(COMMUNITY, 0),
      fields: ['name', 'phone'], linked: true,
    }]);
  });

  test('is not shown at all where it cannot be recorded', async () => {
    await shutAuditTo('unheard');
    const { data, codes } = await ask(aCarer('unheard', 'CARE'), COMMUNITY);
    expect(JSON.stringify(data)).not.toContain('王');
    expect(codes).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(await shown(aCarer('heard', 'CARE'), COMMUNITY)).toEqual(PLAIN);
  });
});

describe('What was read plainly', () => {
  const auditor = (tenant: string, under = tenant): Actor =>
    anActor({ id: 'auditor', tenant, grants: [`audit.read@${under}`] });

  test('is shown by the page and from an instant on, each read once', async () => {
    for (const id of ['one', 'two', 'three']) await shown(aCarer(id, 'CARE'), COMMUNITY);
    const all = await pageOf(auditor('510116'));
    expect(all.nodes).toHaveLength(all.totalCount);
    const first = await pageOf(auditor('510116'), 'first: 1');
    expect(first).toMatchObject({ nodes: [all.nodes[0]], pageInfo: { hasNextPage: true } });
    const after = `after: "${first.pageInfo.endCursor ?? ''}"`;
    expect((await pageOf(auditor('510116'), after)).nodes).toEqual(all.nodes.slice(1));
    const since = (at: string) => pageOf(auditor('510116'), `since: "${at}"`);
    expect(await since(TODAY.toISOString())).toMatchObject({ totalCount: all.totalCount });
    expect(await since('2026-03-17T00:00:00+08:00')).toMatchObject({ nodes: [], totalCount: 0 });
  });

  test('is shown to the district it belongs to, and to no other tenant', async () => {
    await shown(aCarer('somebody', 'CARE'), COMMUNITY);
    const { nodes } = await pageOf(auditor('510116'));
    expect(nodes).toContainEqual(expect.objectContaining({ actor: 'somebody' }));
    expect(await pageOf(auditor('520204', '510116'))).toMatchObject({ nodes: [], totalCount: 0 });
    expect(await pageOf(auditor('520204'), '', ELSEWHERE)).toMatchObject({ totalCount: 0 });
  });

  test.each([
    ['without the grant', foreigner, '520204'],
    ['beyond the division of the grant', auditor('510116', STREET), '510116'],
  ])('is shown to nobody %s', async (_, actor, under) => {
    const { codes } = await serving.ask(actor, READS, { under });
    expect(codes).toEqual(['FORBIDDEN']);
  });

});

const READS = `query ($under: ID!) { socialPersonalReads(under: $under) {
  nodes { at actor organization purpose subjectType subjectId division fields }
  totalCount pageInfo { hasNextPage endCursor } } }`;
const PAGE = z.object({ socialPersonalReads: z.object({
  nodes: z.array(z.looseObject({ actor: z.string() })),
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
}) });

async function pageOf(actor: Actor, args = '', under = '510116') {
  const query = READS.replace('under: $under)', `under: $under ${args})`);
  return dataOf(await serving.ask(actor, query, { under }), PAGE).socialPersonalReads;
}

async function readsBy(id: string): Promise<unknown[]> {
  const auditor = anActor({ tenant: '510116', grants: ['audit.read@510116'] });
  return (await pageOf(auditor)).nodes.filter(({ actor }) => actor === id);
}

function ask(actor: Actor, community: string, fields = 'name phone'): Promise<Answer> {
  return serving.ask(actor, `{ volunteer(id: "${volunteerId(community, 0)}") { ${fields} } }`);
}

async function shown(actor: Actor, community: string): Promise<unknown> {
  return dataOf(await ask(actor, community), z.object({ volunteer: z.unknown() })).volunteer;
}

/** Only the owner of the tables can; from then on whatever the actor reads is not recorded. */
async function shutAuditTo(actor: string): Promise<void> {
  const database = new URL(serving.database.urls.owner).pathname.slice(1);
  await using admin = await openAdmin(inDatabase(testCluster(), database));
  await admin.run(
    `alter table audit add constraint shut check (actor <> ${admin.text(actor)})`,
  );
}
