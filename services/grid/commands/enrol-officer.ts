import { once } from '@linli/chassis/idempotency.ts';
import { authorize } from '@linli/kernel/actor.ts';
import { isMobile } from '@linli/kernel/codes.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { Context } from '../context.ts';
import type { OfficerKind } from '../domain/grid.ts';
import { mayRoster } from '../domain/policy.ts';
import { findDivision } from '../store/divisions.ts';
import { getOfficer, insertOfficer, type OfficerRow } from '../store/officers.ts';

interface EnrolOfficerInput {
  readonly idempotencyKey: string;
  readonly division: string;
  readonly kind: OfficerKind;
  readonly name: string;
  readonly phone: string;
}

type Deps = Pick<Context, 'actor' | 'now' | 'vault' | 'write'>;

/** Enters somebody who may be put on duty; name and phone are sealed before they are kept. */
export function enrolOfficer(
  { actor, now, vault, write }: Deps, { idempotencyKey: key, ...input }: EnrolOfficerInput,
): Promise<OfficerRow | Refusal> {
  const { division, kind } = input;
  authorize(mayRoster(actor, division));
  return write((em) => once(
    em, { actor, key, mutation: 'enrolOfficer', input, now },
    async () => {
      const name = textWithin('name', input.name, { max: 50 });
      if (name instanceof Refusal) return name;
      const phone = input.phone.trim();
      if (!isMobile(phone)) return invalid('phone', 'is no mobile number', '不是有效的手机号');
      if (!(await findDivision(em, division))) return UNKNOWN_DIVISION;

      const officer = {
        id: newId(now), tenant: actor.tenant, division, kind,
        name: vault.seal(name), phone: vault.seal(phone),
      };
      await insertOfficer(em, officer);
      return officer;
    },
    (id) => getOfficer(em, id),
  ));
}

const UNKNOWN_DIVISION = new Refusal(
  'UNKNOWN_DIVISION', 'There is no such division', '没有该区划', { field: 'division' },
);
