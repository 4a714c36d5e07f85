import { type Actor, authorize } from '@linli/kernel/actor.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import { badInput } from '@linli/chassis/bad-input.ts';
import { listPage } from '@linli/chassis/listing.ts';
import type { Connection } from '@linli/chassis/page.ts';
import type { Context } from '../context.ts';
import { mayReadCoverage } from '../domain/policy.ts';
import {
  countOrganizations, listOrganizations, organizationCursor, type OrganizationFilter,
} from '../store/organizations.ts';
import type { PartyOrganization } from '../store/party-organization.entity.ts';
import type { PartyCoverage } from './rows.ts';
import type { PartyOrganizationFilter, QueryPartyOrganizationsArgs } from './schema.generated.ts';

export function organizationsOf(
  args: Partial<QueryPartyOrganizationsArgs>, { read }: Pick<Context, 'read'>,
): Promise<Connection<PartyOrganization>> {
  const filter = readFilter(args.filter ?? {});
  return listPage(read, args, {
    list: (em, page) => listOrganizations(em, filter, page),
    count: (em) => countOrganizations(em, filter),
    cursorOf: organizationCursor,
  });
}

export function coverageUnder(under: string, actor: Actor): PartyCoverage {
  readDivision(under, 'under');
  authorize(mayReadCoverage(actor, under));
  return { under };
}

function readFilter({ under, level, kind, estateId }: PartyOrganizationFilter): OrganizationFilter {
  if (estateId && !isId(estateId)) throw badInput('estateId', 'is not an id', '不是有效的标识');
  return {
    under: under ? readDivision(under, 'under') : null,
    level: level ?? null,
    kind: kind ?? null,
    estateId: estateId || null,
  };
}

function readDivision(code: string, field: string): string {
  if (divisionLevelOf(code)) return code;
  throw badInput(field, 'is not a division code of 6, 9 or 12 digits', '须为6、9或12位区划代码');
}
