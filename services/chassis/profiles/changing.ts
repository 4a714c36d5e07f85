import { type Action, type Actor, authorize, may } from '@linli/kernel/actor.ts';
import { isId } from '@linli/kernel/ids.ts';
import { textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { EntityManager } from '../database.ts';
import { once } from '../idempotency.ts';
import type { RequestScope } from '../subgraph.ts';
import { findProfile, getProfile, listVersions, lockProfile } from './keeping.ts';
import { unknownProfile } from './refusals.ts';
import type { ProfileVersion } from './rows.ts';
import { isOf, type Rulebook } from './rulebook.ts';

export type Changing = Pick<RequestScope, 'actor' | 'now' | 'write'>;
export type Changed = ProfileVersion | Refusal;

export interface DecisionInput {
  readonly idempotencyKey: string;
  readonly profileId: string;
  readonly note: string;
}

export interface Held {
  readonly em: EntityManager;
  readonly held: ProfileVersion;
  /** Every version of its code, the district's own and the shipped. */
  readonly versions: readonly ProfileVersion[];
  readonly note: string;
}

/** Whoever changes the rules of a district is handed them, so they are to be allowed to read. */
export function mayChange(
  actor: Actor, action: Action, { service }: Rulebook,
): boolean {
  return may(actor, action, actor.tenant) && may(actor, `${service}.read`, actor.tenant);
}

export function readNote(note: string): string | Refusal {
  return textWithin('note', note, { max: 500 });
}

/** The shell of every write: sent once, and the version that was written handed out again. */
export function send(
  { actor, now, write }: Changing,
  mutation: string,
  input: { readonly idempotencyKey: string },
  work: (em: EntityManager) => Promise<Changed>,
): Promise<Changed> {
  const sending = { actor, now, input, key: input.idempotencyKey, mutation };
  return write((em) => once<ProfileVersion>(
    em, sending, () => work(em), (id) => getProfile(em, id),
  ));
}

/** The shell of every decision on a version of the district's own: it and its code are held. */
export function decideOn(
  deps: Changing,
  { book, verb, input, mayDecide }: {
    readonly book: Rulebook;
    readonly verb: string;
    readonly input: DecisionInput;
    readonly mayDecide: (held: ProfileVersion) => boolean;
  },
  work: (found: Held) => Promise<Changed>,
): Promise<Changed> {
  const { tenant } = deps.actor;
  return send(deps, `${verb}${book.noun}Profile`, input, async (em) => {
    const note = readNote(input.note);
    if (note instanceof Refusal) return note;
    const found = isId(input.profileId) ? await findProfile(em, input.profileId) : null;
    if (!found || !isOf(book, found) || found.tenant !== tenant) return unknownProfile('profileId');
    await lockProfile(em, tenant, found.code);
    const held = await getProfile(em, found.id);
    authorize(mayDecide(held));
    return work({ em, held, versions: await listVersions(em, tenant, held.code), note });
  });
}
