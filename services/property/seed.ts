import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { LOAD } from '@linli/chassis/environment.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { openLoad } from '@linli/chassis/load.ts';
import { loadProfiles } from '@linli/chassis/profiles.ts';
import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import { civilDate } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import { CREDIT_PROFILES } from './catalogue/credit-profiles.ts';
import { GOVERNANCE_PROFILES } from './catalogue/governance-profiles.ts';
import { orm } from './store/orm.ts';
import { KEYS } from './store/tables.ts';
import type { Tables } from './store/tables.ts';

/** Loads a district. Cut off, it goes on where it stopped; a second load changes nothing. */
export async function seed(
  env: Env,
  district: ReferenceDistrict,
  options: { readonly full: boolean },
  progress: Progress,
): Promise<void> {
  const config = parseConfig(LOAD, env);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { load } = openLoad<Tables>({ database, progress, tenant: district.tenant }, KEYS);
  await loadProfiles(database, [...CREDIT_PROFILES, ...GOVERNANCE_PROFILES, CALENDAR_CN]);
  await loadCompanies(load, district);
  await loadEstates(load, district);
  await load('building', district.buildings);
  await load('facility', district.facilities);
  await load('dwelling', district.dwellings(options.full));
}

type Load = ReturnType<typeof openLoad<Tables>>['load'];

async function loadCompanies(load: Load, district: ReferenceDistrict): Promise<void> {
  await load('company', district.companies.map((company) => {
    return { ...company, registeredOn: civilDate(company.registeredOn) };
  }));
  await load('association', district.associations);
  await load('associationMember', district.associations.flatMap(({ id, memberIds }) => {
    return memberIds.map((companyId) => ({ associationId: id, companyId }));
  }));
}

async function loadEstates(load: Load, district: ReferenceDistrict): Promise<void> {
  await load('estate', district.estates);
  await load('managementPeriod', firstPeriods(district));
  await load('serviceContract', district.contracts.map(dated));
  await load('governanceBody', district.bodies.map((body) => ({ ...dated(body), ...UNTOUCHED })));
}

/** A body that is loaded is in office, and nobody has done anything about it. */
const UNTOUCHED = {
  organization: null, suspendedAt: null, dissolvedOn: null, dissolvedWhy: null,
} as const;

/** The mode an estate was found under: since its contract began, or else since it was built. */
function firstPeriods({ estates, contracts }: ReferenceDistrict) {
  const contracted = new Map(contracts.map(({ estateId, startsOn }) => [estateId, startsOn]));
  return estates.map(({ id, division, managementMode: mode, builtYear }) => ({
    id: idOf('management-period', id, 1),
    division,
    estateId: id,
    mode,
    startsOn: civilDate(contracted.get(id) ?? `${builtYear}-01-01`),
    endsOn: null,
    followsOn: null,
  }));
}

function dated<R extends { readonly startsOn: string; readonly endsOn: string }>(row: R) {
  const days: { startsOn: CivilDate; endsOn: CivilDate } = {
    startsOn: civilDate(row.startsOn),
    endsOn: civilDate(row.endsOn),
  };
  return { ...row, ...days };
}
