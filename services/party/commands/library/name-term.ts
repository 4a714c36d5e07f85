import { once } from '@linli/chassis/idempotency.ts';
import type { Row } from '@linli/chassis/tables.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../../context.ts';
import { mayKeepLibrary } from '../../domain/library/policy.ts';
import { getTerm, saveTerm } from '../../store/library/pilots.ts';
import type { Term } from '../../store/library/term.entity.ts';

type Deps = Pick<Context, 'actor' | 'now' | 'write'>;

interface Asked extends Pick<Term, 'key' | 'script' | 'label'> {
  readonly idempotencyKey: string;
}

/** Says what the district calls something, in one script; the latest word counts. */
export function nameTerm(
  { actor, now, write }: Deps, { idempotencyKey, ...input }: Asked,
): Promise<Row<Term> | Refusal> {
  const sending = { actor, key: idempotencyKey, mutation: 'nameTerm', input, now };
  return write((em) => once(em, sending, async () => {
    authorize(mayKeepLibrary(actor));
    if (!KEY.test(input.key)) {
      return invalid('key', 'is capitals, dots and underlines', '须为大写字母、点和下划线');
    }
    const label = textWithin('label', input.label, { max: 80 });
    if (label instanceof Refusal) return label;
    const { key, script } = input;
    return saveTerm(em, {
      id: newId(now), tenant: actor.tenant, key, script, label, namedAt: now, namedBy: actor.id,
    });
  }, (id) => getTerm(em, id)));
}

/** Such as BODY.SUPERVISORY_COMMITTEE. */
const KEY = /^[A-Z0-9_]+(\.[A-Z0-9_]+){0,5}$/;
