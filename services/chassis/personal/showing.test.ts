import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Actor } from '@linli/kernel/actor.ts';
import { graphql } from 'graphql';
import { openJournal } from '../audit/journal.ts';
import { StartError } from '../process.ts';
import { openReading } from '../reading.ts';
import { buildSchema } from '../subgraph.ts';
import { anActor } from '../testing/actor.ts';
import { openVault } from '../vault.ts';

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @personal(class: String!) on FIELD_DEFINITION
  type Query { resident: Resident }
  type Resident @key(fields: "id") {
    id: ID!
    name: String! @personal(class: "NAME")
    phone: String @personal(class: "PHONE")
    identityNumber: String @personal(class: "IDENTITY_NUMBER")
    address: String @personal(class: "ADDRESS")
    kind: String
  }
`;
const vault = openVault({ VAULT_KEY: randomBytes(32).toString('base64') });
const ROW = {
  id: 'r1', division: '510116001001', name: vault.seal('欧阳小明'), phone: vault.seal('13800138000'),
  identityNumber: vault.seal('51011619900101001X'), kind: 'TENANT',
};
const resolvers = { Resident: { address: async () => vault.seal('东升街道花月社区3栋') } };
const entitled = ['personal.read@510116001'];

describe('A classed field', () => {
  test('is shown by the mask of its class', async () => {
    expect(await asked(anActor({ tenant: '510116', grants: [] }))).toEqual({ data: { resident: {
      name: '欧阳*', phone: '138****8000', identityNumber: '510116********001X',
      address: '东升街道花月社区***', kind: 'TENANT',
    } } });
  });

  test('is shown as it is to who may read it for what they state', async () => {
    const actor = anActor({ tenant: '510116', grants: entitled, purpose: 'CARE' });
    expect(await asked(actor)).toEqual({ data: { resident: {
      name: '欧阳小明', phone: '13800138000', identityNumber: '51011619900101001X',
      address: '东升街道花月社区3栋', kind: 'TENANT',
    } } });
  });

  test('is null where there is nothing', async () => {
    expect(await asked(anActor({ tenant: '510116', grants: [] }), { ...ROW, phone: null }))
      .toMatchObject({ data: { resident: { name: '欧阳*', phone: null } } });
  });

  test.each([
    ['was not sealed', { ...ROW, phone: '13800138000' }],
    ['is nobody\'s', { ...ROW, division: undefined }],
  ])('is not answered where the value %s', async (_, row) => {
    const actor = anActor({ tenant: '510116', grants: entitled, purpose: 'CARE' });
    const { data, errors } = await asked(actor, row);
    expect(JSON.stringify(data)).not.toContain('13800138000');
    expect(errors).not.toHaveLength(0);
  });

  test('stops the start where the table knows no such class', () => {
    const build = (): unknown => buildSchema(SDL.replace('"ADDRESS"', '"SHOE_SIZE"'), {});
    expect(build).toThrow(StartError);
    expect(build).toThrow(/Resident\.address has no such class as "SHOE_SIZE"/);
  });
});

function asked(actor: Actor, row: object = ROW) {
  const nothing = () => Promise.reject(new Error('there is no database'));
  const journal = openJournal({
    actor, now: new Date(0), reading: openReading(nothing), write: nothing,
  });
  return graphql({
    schema: buildSchema(SDL, { ...resolvers, Query: { resident: () => row } }),
    source: '{ resident { name phone identityNumber address kind } }',
    contextValue: { actor, vault, journal },
  });
}
