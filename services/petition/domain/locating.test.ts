import { expect, test } from '@jest/globals';
import { estateNamed } from './locating.ts';
import { pathOf, route } from './routing.ts';

const estate = (name: string, townName: string, communityName: string) => ({
  name, townName, communityName,
});
const ESTATES = [
  estate('安居苑', '东升街道', '三里坝社区'),
  estate('安居苑', '东升街道', '白鹤社区'),
  estate('安居苑', '彭镇', '光荣社区'),
  estate('安居苑北区', '彭镇', '光荣社区'),
  estate('空港花园', '东升街道', '三里坝社区'),
];

test.each([
  ['空港花园5栋', 4],
  ['东升街道空港花园', 4],
  ['安居苑北区2单元', 3],
  ['东升街道白鹤社区安居苑', 1],
  ['彭镇安居苑', 2],
  ['东升街道安居苑', null],
  ['安居苑', null],
  ['安居', null],
  ['空港花园旁安居苑北区', 3],
  ['', null],
])('the address %s names the estate at %p', (address, place) => {
  expect(estateNamed(address, ESTATES)).toBe(place === null ? null : ESTATES[place]);
});

const NOW = new Date('2026-09-18T10:00:00+08:00');
const duty = (
  category: string, version: number, lead: string, from = '2025-01-01', to?: string,
) => ({
  category, version, leadDepartmentId: lead, coDepartmentIds: [],
  validFrom: new Date(from), validTo: to === undefined ? null : new Date(to),
});

test.each([
  ['the newest version', [duty('NOISE', 1, 'old'), duty('NOISE', 2, 'new')], 'new'],
  ['what is in force', [duty('NOISE', 1, 'old'), duty('NOISE', 2, 'new', '2027-01-01')], 'old'],
  [
    'no version that ended',
    [duty('NOISE', 1, 'old'), duty('NOISE', 2, 'new', '2025-01-01', '2026-01-01')], 'old',
  ],
  ['nobody where nobody leads', [duty('OTHER', 1, 'old')], undefined],
])('the duty list routes by %s', (_, duties, lead) => {
  expect(route(['NOISE'], duties, NOW)?.departmentId).toBe(lead);
});

test('a category without an item of its own goes to who leads on what stands above it', () => {
  expect(pathOf('SAFETY.WIRE_CHARGING')).toEqual(['SAFETY.WIRE_CHARGING', 'SAFETY']);
  const duties = [duty('SAFETY', 1, 'fire')];
  expect(route(pathOf('SAFETY.WIRE_CHARGING'), duties, NOW)?.departmentId).toBe('fire');
});
