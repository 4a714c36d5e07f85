import { once } from '@linli/chassis/idempotency.ts';
import { searchable } from '@linli/chassis/script.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { isId, newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import type { Example } from '../../store/library/example.entity.ts';
import { getExample, insertExample } from '../../store/library/pilots.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked extends Pick<Example, 'kind' | 'title' | 'story' | 'issuer' | 'datedOn'> {
  readonly idempotencyKey: string;
  readonly estateId?: string | null | undefined;
}

/** Adds a model case or a commendation to the library. */
export function addExample(
  { actor, now, write }: Deps, { idempotencyKey: key, ...input }: Asked,
): Promise<Row<Example> | Refusal> {
  return write((em) => once(em, { actor, key, mutation: 'addExample', input, now }, async () => {
    authorize(mayKeepLibrary(actor));
    const title = textWithin('title', input.title, { max: 200 });
    if (title instanceof Refusal) return title;
    const story = textWithin('story', input.story, { max: 5_000 });
    if (story instanceof Refusal) return story;
    const issuer = textWithin('issuer', input.issuer, { max: 80 });
    if (issuer instanceof Refusal) return issuer;
    const estateId = input.estateId ?? null;
    if (estateId !== null && !isId(estateId)) return invalid('estateId', 'is an id', '须为小区ID');

    const { kind, datedOn } = input;
    const example = {
      id: newId(now), tenant: actor.tenant, kind, title, story, issuer, datedOn, estateId,
      searched: searchable([title, story, issuer].join(' ')), addedAt: now, addedBy: actor.id,
    };
    await insertExample(em, example);
    return example;
  }, (id) => getExample(em, id)));
}
