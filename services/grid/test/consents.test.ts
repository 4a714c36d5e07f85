import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { z } from 'zod';
import { COMMUNITY, ESTATE, OTHER_STREET, STREET } from './district.ts';
import { MORNING, openServing, reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

let serving: Serving;
let residentId: string;
beforeAll(async () => {
  serving = await openServing();
  [residentId = ''] = RESIDENTS.parse(await serving.data(reader, ESTATE_QUERY))
    ._entities[0].residents.nodes.map(({ id }) => id);
});
afterAll(() => serving[Symbol.asyncDispose]());
beforeEach(() => serving.clock.turn(MORNING));

const ESTATE_QUERY = `{ _entities(representations: [{ __typename: "Estate", id: "${ESTATE}" }]) {
  ... on Estate { residents(first: 1) { nodes { id } totalCount } } } }`;
const RESIDENTS = z.object({ _entities: z.tuple([z.object({ residents: z.object({
  nodes: z.array(z.object({ id: z.string() })), totalCount: z.number().nullable(),
}) })]) });
const LISTED = `{ consentedResidents(project: "spring") {
  nodes { id name phone } totalCount } }`;
const GIVE = `mutation ($input: GiveConsentInput!) { giveConsent(input: $input) {
  ... on ResidentConsent { id live classes recordedBy } ... on Refusal { code field rule } } }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) {
  ... on ResidentConsent { live withdrawnBy } ... on Refusal { code } } }`;
const CONSENTS = `{ residentConsents(under: "${COMMUNITY}") {
  nodes { organization project purpose live resident { id } } } }`;

/** Records what residents of a street consent to. */
const officer = (under: string): Actor => anActor({
  id: 'officer', tenant: '510116', grants: ['grid.read@510116', `consent.record@${under}`],
});
/** A partner agency: all that it may is in a project of its own. */
const agency = (changes: { project?: string; organization?: string; purpose?: string } = {}) => {
  const { project = 'spring', organization = 'agency-1', purpose = 'CARE' } = changes;
  const grants = ['grid.read', 'personal.read'].map((action) =>
    `${action}@${STREET};project=${project}`);
  return anActor({ id: 'social worker', tenant: '510116', grants, organization, purpose });
};
const auditor = anActor({ tenant: '510116', grants: ['grid.read@510116', 'audit.read@510116'] });

async function give(actor: Actor, changes: object = {}): Promise<Record<string, unknown>> {
  const { data } = await serving.ask(actor, GIVE, { input: {
    idempotencyKey: randomUUID(), residentId, classes: ['NAME'], organization: 'agency-1',
    project: 'spring', purpose: 'CARE', notice: '榆心社工 028-1234', byGuardian: false,
    validTo: '2026-06-30T00:00:00+08:00', ...changes,
  } });
  return z.object({ giveConsent: z.record(z.string(), z.unknown()) }).parse(data).giveConsent;
}

const withdraw = (consentId: unknown) => serving.ask(officer(STREET), WITHDRAW, {
  input: { idempotencyKey: randomUUID(), consentId },
});

describe('A resident', () => {
  test('is unknown to a partner to whom nothing was consented', async () => {
    expect(await serving.data(agency(), LISTED))
      .toEqual({ consentedResidents: { nodes: [], totalCount: null } });
    const asked = RESIDENTS.parse(await serving.data(agency(), ESTATE_QUERY));
    expect(asked._entities[0].residents).toEqual({ nodes: [], totalCount: null });
    expect(await serving.data(agency(), `{ _entities(representations: [
      { __typename: "Resident", id: "${residentId}" }]) { __typename } }`))
      .toEqual({ _entities: [null] });
  });

  test('is known in what was consented, to that organization, project and purpose, until it is '
    + 'withdrawn; each read is on record', async () => {
    const { id } = await give(officer(STREET));
    const known = { id: residentId, name: '李四光', phone: expect.stringMatching(/\*\*\*\*/) };
    expect(await serving.data(agency(), LISTED))
      .toEqual({ consentedResidents: { nodes: [known], totalCount: null } });
    const masked = { nodes: [{ ...known, name: '李*' }], totalCount: null };
    expect(await serving.data(agency({ purpose: 'SALES' }), LISTED))
      .toEqual({ consentedResidents: masked });
    for (const other of [agency({ project: 'autumn' }), agency({ organization: 'agency-2' })]) {
      expect(await serving.data(other, LISTED))
        .toEqual({ consentedResidents: { nodes: [], totalCount: null } });
    }
    expect(await serving.data(auditor, `{ gridPersonalReads(under: "${COMMUNITY}") {
      nodes { actor organization subjectId purpose fields } } }`)).toEqual({ gridPersonalReads: {
      nodes: [{
        actor: 'social worker', organization: 'agency-1', subjectId: residentId, purpose: 'CARE',
        fields: ['name'],
      }],
    } });
    expect((await withdraw(id)).data)
      .toEqual({ withdrawConsent: { live: false, withdrawnBy: 'officer' } });
    expect((await withdraw(id)).data).toEqual({ withdrawConsent: { code: 'WRONG_STATE' } });
    expect(await serving.data(agency(), LISTED))
      .toEqual({ consentedResidents: { nodes: [], totalCount: null } });
  });

  test('is known no longer once the period is over', async () => {
    const { id } = await give(officer(STREET), { classes: ['NAME', 'PHONE'] });
    expect(JSON.stringify(await serving.data(agency(), LISTED))).toMatch(/"phone":"1\d{10}"/);
    serving.clock.turn(new Date('2026-06-30T00:00:00+08:00'));
    expect(await serving.data(agency(), LISTED))
      .toEqual({ consentedResidents: { nodes: [], totalCount: null } });
    expect(JSON.stringify(await serving.data(agency(), `{ _entities(representations: [
      { __typename: "Resident", id: "${residentId}" }]) { ... on Resident { name phone } } }`)))
      .not.toMatch(/1\d{10}|四光/);
    await withdraw(id);
  });
});

describe('Consents', () => {
  test('are recorded where the resident lives, and shown to the district', async () => {
    const { id } = await give(officer(STREET));
    expect(await serving.data(auditor, CONSENTS)).toMatchObject({ residentConsents: {
      nodes: expect.arrayContaining([{
        organization: 'agency-1', project: 'spring', purpose: 'CARE', live: true,
        resident: { id: residentId },
      }]),
    } });
    for (const other of [officer(OTHER_STREET), agency()]) {
      expect((await serving.ask(other, CONSENTS)).codes).toEqual(['FORBIDDEN']);
    }
    await withdraw(id);
  });

  test.each([
    ['of nobody', { residentId: randomUUID() }, { code: 'UNKNOWN_RESIDENT', field: 'residentId' }],
    ['that is over', { validTo: '2026-01-01T00:00:00Z' },
      { code: 'INVALID_INPUT', rule: 'R-D-21' }],
    ['for no purpose', { purpose: 'anything' }, { code: 'INVALID_INPUT', field: 'purpose' }],
  ])('%s are refused', async (_, changes, refusal) => {
    expect(await give(officer(STREET), changes)).toMatchObject(refusal);
  });
});

describe('A count of people', () => {
  test('is told to a partner from a number the district sets, and to who governs always',
    async () => {
      const { id } = await give(officer(STREET));
      await using open = await serving.beside({ PARTNER_COUNTS_FROM: '1' });
      expect(await open.data(agency(), LISTED))
        .toMatchObject({ consentedResidents: { totalCount: 1 } });
      const { residents } = RESIDENTS.parse(await serving.data(reader, ESTATE_QUERY))._entities[0];
      expect(residents.totalCount).toBeGreaterThan(0);
      await withdraw(id);
    });
});
