import { sql } from 'kysely';
import { kysely } from '@linli/chassis/database.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { fromCursor, toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import { idAfter, inside, isAmong } from '@linli/chassis/sql.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { isId } from '@linli/kernel/ids.ts';
import { z } from 'zod';
import type { Consent } from './consent.entity.ts';
import type { ResidentRow } from './residents.ts';
import type { Tables } from './tables.ts';

/** Of whom consents are listed: those of a division, or of one resident there. */
export interface ConsentsAsked {
  readonly under: string;
  readonly residentId?: string | null | undefined;
}

/** To whom, and by when: what an organization may know in a project of its own. */
export interface Sharing {
  readonly organization: string;
  readonly at: Date;
}

export async function insertConsent(em: EntityManager, consent: Row<Consent>): Promise<void> {
  await kysely<Tables>(em).insertInto('consent').values(consent).execute();
}

export async function lockConsent(em: EntityManager, id: string): Promise<Row<Consent> | null> {
  if (!isId(id)) return null;
  const consent = await kysely<Tables>(em).selectFrom('consent').selectAll()
    .where('id', '=', id).forUpdate().executeTakeFirst();
  return consent ?? null;
}

export function getConsent(em: EntityManager, id: string): Promise<Row<Consent>> {
  return kysely<Tables>(em).selectFrom('consent').selectAll()
    .where('id', '=', id).executeTakeFirstOrThrow();
}

export async function setWithdrawn(
  em: EntityManager, id: string, { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  await kysely<Tables>(em).updateTable('consent')
    .set({ withdrawnAt: at, withdrawnBy: by }).where('id', '=', id).execute();
}

/** The latest first. */
export function listConsents(
  em: EntityManager, asked: ConsentsAsked, page: Page,
): Promise<Row<Consent>[]> {
  const after = fromCursor(page.after, ID)?.[0] ?? null;
  return consentsOf(em, asked).selectAll()
    .$if(after !== null, (query) => query.where('id', '<', after))
    .orderBy('id', 'desc').limit(page.limit + 1).execute();
}

export async function countConsents(em: EntityManager, asked: ConsentsAsked): Promise<number> {
  const { count } = await consentsOf(em, asked)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

export function consentCursor({ id }: Row<Consent>): string {
  return toCursor(id);
}

/** What residents consented to for the organization, in force then. */
export function listLiveConsents(
  em: EntityManager, { organization, at }: Sharing, residentIds: readonly string[],
): Promise<Row<Consent>[]> {
  return kysely<Tables>(em).selectFrom('consent').selectAll()
    .where(isAmong('residentId', residentIds)).where('organization', '=', organization)
    .where('withdrawnAt', 'is', null).where('validFrom', '<=', at).where('validTo', '>', at)
    .execute();
}

/** Residents who consented to be known to the organization in the project. */
export function listConsented(
  em: EntityManager, shared: Sharing & { readonly project: string }, page: Page,
): Promise<ResidentRow[]> {
  return consented(em, shared)
    .select(['id', 'division', 'name', 'phone', 'kind', 'gridId'])
    .where(sql<boolean>`id > ${idAfter(page)}::uuid`)
    .orderBy('id').limit(page.limit + 1).execute();
}

export async function countConsented(
  em: EntityManager, shared: Sharing & { readonly project: string },
): Promise<number> {
  const { count } = await consented(em, shared)
    .select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

const ID = z.tuple([z.uuid()]);

function consentsOf(em: EntityManager, { under, residentId }: ConsentsAsked) {
  const there = kysely<Tables>(em).selectFrom('consent').where(inside('division', under));
  return residentId ? there.where(isAmong('residentId', [residentId])) : there;
}

function consented(
  em: EntityManager, { organization, project, at }: Sharing & { readonly project: string },
) {
  return kysely<Tables>(em).selectFrom('resident').where(sql<boolean>`exists (
    select from consent where consent.resident_id = resident.id
      and consent.organization = ${organization} and consent.project = ${project}
      and consent.withdrawn_at is null
      and consent.valid_from <= ${at} and consent.valid_to > ${at})`);
}
