import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isIdentityNumber, isMobile } from '@linli/kernel/codes.ts';
import { isId } from '@linli/kernel/ids.ts';
import type { ReferenceDistrict } from '@linli/schemas/district.ts';
import { shalong } from './shalong.ts';
import { shuangliu } from './shuangliu.ts';

const LEAVES = [
  'ENVIRONMENT', 'NEIGHBOUR', 'NOISE', 'PARKING.CHARGERS', 'PARKING.VEHICLES',
  'PROPERTY.DISPUTE', 'PROPERTY.FEES', 'PROPERTY.QUALITY', 'SAFETY.CORRIDOR_PARKING',
  'SAFETY.SECURITY', 'SAFETY.WIRE_CHARGING', 'UTILITIES.GAS', 'UTILITIES.POWER',
  'UTILITIES.WATER',
];

describe.each([['双流区', shuangliu], ['水城区', shalong]])('%s', (_, make) => {
  const district = make();
  const tables = tablesOf(district);
  const ids = new Set(tables.flatMap(([, rows]) => rows.flatMap(({ id }) => (id ? [id] : []))));

  test('is the same to the last letter each time it is made', () => {
    expect(digestOf(make())).toBe(digestOf(district));
  });

  test('gives every row an id of its own', () => {
    const all = tables.flatMap(([, rows]) => rows.flatMap(({ id }) => (id ? [id] : [])));
    expect(ids.size).toBe(all.length);
    expect(all.filter((id) => !isId(id))).toEqual([]);
  });

  test('refers to nothing that is not there', () => {
    const referred = tables.flatMap(([, rows]) => rows.flatMap(referencesOf));
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('places every row in one of its divisions', () => {
    const codes = new Set(district.divisions.map(({ code }) => code));
    const divisions = tables.flatMap(([, rows]) => rows.flatMap(({ division }) => division ?? []));
    expect([...new Set(divisions)].filter((code) => !codes.has(code))).toEqual([]);
  });

  test('has a department to lead on every matter', () => {
    expect(district.dutyItems.map(({ categoryCode }) => categoryCode).toSorted()).toEqual(LEAVES);
  });

  test('lists the dwellings and residents of its model estates', () => {
    const models = district.estates.filter(({ isModel }) => isModel);
    const dwellings = [...district.dwellings(false)];
    const residents = [...district.residents(false)];
    expect(dwellings).toHaveLength(sumOf(models.map(({ householdCount }) => householdCount)));
    expect(residents).toHaveLength(sumOf(models.map(({ population }) => population)));

    const homes = new Set(dwellings.map(({ id }) => id));
    expect(homes.size).toBe(dwellings.length);
    expect(residents.every(({ dwellingId }) => homes.has(dwellingId))).toBe(true);
    const grids = new Map(district.grids.map(({ id, estateId }) => [id, estateId]));
    expect(residents.every(({ gridId, estateId }) => grids.get(gridId) === estateId)).toBe(true);
  });

  test('knows each resident by a valid identity number and phone of their own', () => {
    const residents = [...district.residents(false)];
    expect(residents.filter(({ identityNumber }) => !isIdentityNumber(identityNumber))).toEqual([]);
    expect(new Set(residents.map(({ identityNumber }) => identityNumber)).size)
      .toBe(residents.length);
    const called = [...residents, ...district.officers, ...district.volunteers];
    expect(called.filter(({ phone }) => !isMobile(phone))).toEqual([]);
    expect(new Set(called.map(({ phone }) => phone)).size).toBe(called.length);
  });

  test('fits every dwelling into its building', () => {
    const buildings = new Map(district.buildings.map((building) => [building.id, building]));
    for (const { buildingId, code, unit, floor } of district.dwellings(false)) {
      const building = buildings.get(buildingId);
      expect(code.slice(0, 18)).toBe(building?.code);
      expect(unit).toBeLessThanOrEqual(building?.units ?? 0);
      expect(floor).toBeLessThanOrEqual(building?.floors ?? 0);
    }
  });
});

test('沙龙社区 has 2,423 households and 10,419 residents', () => {
  const district = shalong();
  expect(sumOf(district.estates.map(({ householdCount }) => householdCount))).toBe(2_423);
  expect(sumOf(district.estates.map(({ population }) => population))).toBe(10_419);
  expect([...district.dwellings(true)]).toHaveLength(2_423);
  expect([...district.residents(true)]).toHaveLength(10_419);
  expect(district.divisions.map(({ name }) => name)).toEqual(['水城区', '双水街道', '沙龙社区']);
});

test('双流区 in full is 700,000 dwellings and a million residents at flat memory', () => {
  const district = shuangliu();
  const before = process.memoryUsage().heapUsed;
  let [dwellings, residents, most] = [0, 0, 0];
  const weigh = () => { most = Math.max(most, process.memoryUsage().heapUsed - before); };
  for (const _ of district.dwellings(true)) if (++dwellings % 50_000 === 0) weigh();
  for (const _ of district.residents(true)) if (++residents % 50_000 === 0) weigh();
  expect([dwellings, residents]).toEqual([700_000, 1_000_000]);
  expect(most).toBeLessThan(150_000_000);
}, 180_000);

interface Row {
  readonly id?: string;
  readonly division?: string;
}

function tablesOf(district: ReferenceDistrict): [string, readonly Row[]][] {
  return Object.entries(district).flatMap(([name, rows]) =>
    (Array.isArray(rows) ? [[name, rows] as [string, readonly Row[]]] : []));
}

/** Of all that is loaded by default: a million fields are compared faster so. */
function digestOf(district: ReferenceDistrict): string {
  const homes = [...district.dwellings(false), ...district.residents(false)];
  return hash('sha256', JSON.stringify([tablesOf(district), homes]));
}

/** Every field that ends in Id or Ids names a row. */
function referencesOf(row: Row): string[] {
  return Object.entries(row).flatMap(([field, value]: [string, unknown]) => {
    if (!/Ids?$/.test(field) || value === null) return [];
    return Array.isArray(value) ? value.map(String) : [String(value)];
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
