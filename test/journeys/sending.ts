import type { ChainPerson } from './chain-sendings.ts';
import type { EventPerson } from './event-sendings.ts';

/** Who sends. */
export type Sender = 'hotline' | 'credit' | 'rules' | ChainPerson | EventPerson;

/** The id each mutation answered, by its name; later ones are sent the ids of earlier ones. */
export type Ids = Readonly<Record<string, string>>;

export interface Sending {
  readonly mutation: string;
  readonly who: Sender;
  readonly input: string;
  readonly answers: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

export function sending(
  mutation: string, who: Sender, answers: string, sent: Sending['sent'], altered: object,
  input = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`,
): Sending {
  return { mutation, who, answers, sent, altered, input };
}
