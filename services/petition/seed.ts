import { parseConfig } from '@linli/chassis/config.ts';
import { openDatabase } from '@linli/chassis/database.ts';
import { LOAD } from '@linli/chassis/environment.ts';
import type { Env } from '@linli/chassis/environment.ts';
import { type Loaded, openLoad } from '@linli/chassis/load.ts';
import { loadProfiles } from '@linli/chassis/profiles.ts';
import { CALENDAR_CN } from '@linli/kernel/calendar-cn.ts';
import type { Progress, ReferenceDistrict } from '@linli/schemas/district.ts';
import type { DutyItemRow } from '@linli/schemas/district/petition.ts';
import type { DutyRow, GridRow } from '@linli/schemas/district/places.ts';
import { CATEGORIES } from './catalogue/categories.ts';
import { PROFILES } from './catalogue/profiles.ts';
import { boxOf } from './store/box.ts';
import type { DutyItem } from './store/department.entity.ts';
import { orm } from './store/orm.ts';
import type { PlaceEstate, PlaceGrid } from './store/place.entity.ts';
import type { Roster } from './store/roster.entity.ts';
import { KEYS, type Tables } from './store/tables.ts';

/** Loads the catalogues that are shipped and a district's places and duty list; again, nothing. */
export async function seed(
  env: Env, district: ReferenceDistrict, _: { full: boolean }, progress: Progress,
): Promise<void> {
  const config = parseConfig(LOAD, env);
  await using database = await openDatabase(orm, config.WORKER_DATABASE_URL);
  const { load } = openLoad<Tables>({ database, tenant: district.tenant, progress }, KEYS);
  await load('category', shippedCategories());
  await loadProfiles(database, [...PROFILES, CALENDAR_CN]);
  await load('department', district.departments);
  await load('dutyItem', district.dutyItems.map(dutyOf));
  await load('placeEstate', estatesOf(district));
  await load('placeGrid', district.grids.map(gridOf));
  await load('roster', district.duties.map(rosterOf));
}

function shippedCategories() {
  return CATEGORIES.map((category) => ({
    ...category, isLeaf: !CATEGORIES.some(({ parentCode }) => parentCode === category.code),
  }));
}

/** A district's duty list is its first version. */
function dutyOf({ categoryCode: category, coDepartmentIds, ...item }: DutyItemRow) {
  const duty: Loaded<DutyItem> = {
    ...item, category, coDepartmentIds: [...coDepartmentIds], version: 1, validFrom: LISTED_AT,
    validTo: null,
  };
  return duty;
}

/** The first version holds from the beginning of what we ship rules for. */
const LISTED_AT = new Date('2025-01-01T00:00:00+08:00');

/** The estates an address may name. */
function estatesOf({ estates, divisions }: ReferenceDistrict): Loaded<PlaceEstate>[] {
  const names = new Map(divisions.map(({ code, name }) => [code, name]));
  return estates.map((estate) => ({
    ...estate,
    townName: names.get(estate.division.slice(0, 9)) ?? '',
    communityName: names.get(estate.division) ?? '',
  }));
}

/** Who is on duty; of the people themselves no more than their ids. */
function rosterOf({ officerId: person, ...duty }: DutyRow): Loaded<Roster> {
  return { ...duty, person };
}

/** The grids a point may lie in. */
function gridOf(grid: GridRow): Loaded<PlaceGrid> {
  return { ...grid, ...boxOf(grid.boundary) };
}
