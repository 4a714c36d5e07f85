import { z } from 'zod';
import type { Actor } from '@linli/kernel/actor.ts';
import { CLIENT_CLASSES, classOverride, limitsOf } from './classes.ts';
import type { ClassLimits, ClassOverrides, ClientClass } from './classes.ts';

/** The program somebody asks through, and what it may cost. */
export interface Client {
  readonly id: string;
  readonly tenant: string;
  readonly class: ClientClass;
  readonly limits: ClassLimits;
}

/** Registered programs by the id their issuer knows them by, with figures of their own. */
export const clientRegister = z.record(
  z.string().min(1),
  classOverride.extend({ class: z.enum(CLIENT_CLASSES) }),
);

/** As gateway/config.ts reads it. */
export interface ClientSettings {
  readonly CLIENTS: z.infer<typeof clientRegister>;
  readonly CLIENT_CLASSES: ClassOverrides;
  readonly UNREGISTERED_CLIENTS: ClientClass;
}

type Standing = Pick<Client, 'class' | 'limits'>;

/** By the token's word for the program and our register of programs; never by a header. */
export function openClients(settings: ClientSettings): (actor: Actor) => Client {
  const standingOf = (of: ClientClass, override?: z.infer<typeof classOverride>): Standing => {
    const overrides = [settings.CLIENT_CLASSES[of], override].filter((each) => each !== undefined);
    return { class: of, limits: limitsOf(of, ...overrides) };
  };
  const otherwise = standingOf(settings.UNREGISTERED_CLIENTS);
  const registered = new Map(Object.entries(settings.CLIENTS).map(
    ([id, { class: of, ...override }]) => [id, standingOf(of, override)]));

  const known = new WeakMap<Actor, Client>();
  return (actor) => {
    const before = known.get(actor);
    if (before) return before;
    const id = clientIdOf(actor);
    const client = { id, tenant: actor.tenant, ...(registered.get(id) ?? otherwise) };
    known.set(actor, client);
    return client;
  };
}

/** A machine is its own program; somebody whose token names none is counted alone. */
function clientIdOf({ kind, id, client }: Actor): string {
  return kind === 'MACHINE' ? id : (client ?? id);
}
