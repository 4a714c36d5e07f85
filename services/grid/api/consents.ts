import { listPage } from '@linli/chassis/listing.ts';
import type { Connection, PageArgs } from '@linli/chassis/page.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { giveConsent } from '../commands/give-consent.ts';
import { withdrawConsent } from '../commands/withdraw-consent.ts';
import type { Context } from '../context.ts';
import { isLive } from '../domain/consent.ts';
import { maySeeConsents } from '../domain/policy.ts';
import {
  consentCursor, countConsented, countConsents, listConsented, listConsents,
} from '../store/consents.ts';
import type { ConsentsAsked } from '../store/consents.ts';
import { residentCursor } from '../store/residents.ts';
import type { Resident, ResidentConsent } from './rows.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './schema.generated.ts';

export const consentQueries = {
  residentConsents: (_, { under, residentId, ...page }, context) =>
    consentPage(context, { under, residentId }, page),
  consentedResidents: (_, { project, ...page }, context) => consentedPage(context, project, page),
} satisfies QueryResolvers;

export const consentMutations = {
  giveConsent: (_, { input }, context) => giveConsent(context, input),
  withdrawConsent: (_, { input }, context) => withdrawConsent(context, input),
} satisfies MutationResolvers;

export const consentFields = {
  ResidentConsent: {
    resident: async ({ residentId }, _, { loaders }) => loaders.resident.load(residentId),
    live: (consent, _, { now }) => isLive(consent, now),
  },
} satisfies Partial<Resolvers>;

function consentPage(
  { actor, read }: Pick<Context, 'actor' | 'read'>, asked: ConsentsAsked, args: PageArgs,
): Promise<Connection<ResidentConsent>> {
  authorize(maySeeConsents(actor, asked.under));
  return listPage(read, args, {
    list: (em, page) => listConsents(em, asked, page),
    count: (em) => countConsents(em, asked),
    cursorOf: consentCursor,
  });
}

/** Of the organization that asks, and of no other. */
function consentedPage(
  { actor: { organization }, read, now: at }: Pick<Context, 'actor' | 'read' | 'now'>,
  project: string, args: PageArgs,
): Promise<Connection<Resident>> {
  authorize(organization !== null);
  const shared = { organization, project, at };
  return listPage(read, args, {
    list: (em, page) => listConsented(em, shared, page),
    count: (em) => countConsented(em, shared),
    cursorOf: residentCursor,
  });
}
