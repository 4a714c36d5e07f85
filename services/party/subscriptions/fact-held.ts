import type { Clock } from '@linli/chassis/clock.ts';
import { on } from '@linli/chassis/inbox.ts';
import type { Subscription } from '@linli/chassis/inbox.ts';
import type { FactHeld } from '@linli/schemas/events/fact.ts';
import { factEnded } from '@linli/schemas/events/party.ts';
import { petitionFactHeld } from '@linli/schemas/events/petition.ts';
import { propertyFactHeld } from '@linli/schemas/events/property.ts';
import { socialFactHeld } from '@linli/schemas/events/social.ts';
import { hearFact } from '../commands/appraisal/hear-fact.ts';
import { FACTS } from '../domain/appraisal/scheme.ts';

/** What other subgraphs tell of those who are judged: items of checklists follow from it. */
export const factsFrom: readonly ((clock: Clock) => Subscription)[] = [
  petitionFactHeld, propertyFactHeld, socialFactHeld,
].map((event) => (clock) => hear(event, clock));

/** The time of a fact is over: what followed from it is looked at again. */
export function hearFactEnded(clock: Clock): Subscription {
  return on(factEnded, (em, told, { tenant }) => hearFact(em, factOf(told, tenant), clock.now()));
}

function hear(event: FactHeld, clock: Clock): Subscription {
  return on(event, (em, told, { tenant, topic }) =>
    hearFact(em, factOf({ ...told, topic }, tenant), clock.now()));
}

function factOf(
  { from, until, fact: named, ...told }: Parameters<FactHeld['subjectOf']>[0] & { topic: string },
  tenant: string,
) {
  const fact = FACTS.find((each) => each === named);
  if (!fact) throw new Error(`No scheme knows of ${named}`);
  return {
    ...told, fact, tenant, holdsFrom: new Date(from),
    holdsUntil: until === null ? null : new Date(until),
  };
}
