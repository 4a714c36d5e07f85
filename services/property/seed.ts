import { parseConfig } from '@linli/chassis/config.ts';
import { asWorker, openDatabase } from '@linli/chassis/database.ts';
import type { Database } from '@linli/chassis/database.ts';
import { civilDate } from '@linli/kernel/civil.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { idOf } from '@linli/kernel/ids.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import { RULEBOOKS } from './catalogue/rulebook.ts';
import { SEED } from './config.ts';
import type { Env } from './config.ts';
import { insertMissing } from './store/load.ts';
import type { Loaded } from './store/load.ts';
import { orm } from './store/orm.ts';
import type { Tables } from './store/tables.ts';

const BATCH = 5_000;

/** Loads a district. Cut off, it goes on where it stopped; a second load changes nothing. */
export async function seed(
  env: Env,
  district: ReferenceDistrict,
  options: { readonly full: boolean },
  progress: Progress,
): Promise<void> {
  const config = parseConfig(SEED, env);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const into: Into = { database, progress, tenant: district.tenant };
  await loadRulebooks(into);
  await loadCompanies(into, district);
  await loadEstates(into, district);
  await load(into, 'building', district.buildings);
  await load(into, 'facility', district.facilities);
  await load(into, 'dwelling', district.dwellings(options.full));
}

interface Into {
  readonly database: Database;
  readonly progress: Progress;
  readonly tenant: string;
}

async function loadRulebooks(into: Into): Promise<void> {
  await load(into, 'creditRulebook', RULEBOOKS);
  await load(into, 'creditRule', RULEBOOKS.flatMap(({ version, rules }) => {
    return rules.map((rule) => ({ ...rule, version }));
  }));
}

async function loadCompanies(into: Into, district: ReferenceDistrict): Promise<void> {
  await load(into, 'company', district.companies.map((company) => {
    return { ...company, registeredOn: civilDate(company.registeredOn) };
  }));
  await load(into, 'association', district.associations);
  await load(into, 'associationMember', district.associations.flatMap(({ id, memberIds }) => {
    return memberIds.map((companyId) => ({ associationId: id, companyId }));
  }));
}

async function loadEstates(into: Into, district: ReferenceDistrict): Promise<void> {
  await load(into, 'estate', district.estates);
  await load(into, 'managementPeriod', firstPeriods(district));
  await load(into, 'serviceContract', district.contracts.map(dated));
  await load(into, 'governanceBody', district.bodies.map(dated));
}

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

/** A batch at a time, each a transaction of its own, so that a full load needs no more memory. */
async function load<T extends keyof Tables>(
  { database, progress, tenant }: Into,
  table: T,
  rows: Iterable<Loaded<T>>,
): Promise<void> {
  for (const batch of batchesOf(rows)) {
    await asWorker(database, (em) => insertMissing(em, { table, tenant, rows: batch }));
    progress(table, batch.length);
  }
}

function* batchesOf<R>(rows: Iterable<R>): Generator<R[]> {
  let batch: R[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
