import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openClock, realClock, setClock } from './clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'linli-clock-'));
afterAll(() => rmSync(folder, { recursive: true }));

const AT = new Date('2026-04-16T23:59:59.999+08:00');

describe('The clock', () => {
  test('is the real one where no file is named, or until the file is there', () => {
    expect(openClock(undefined)).toBe(realClock);
    const clock = openClock(join(folder, 'absent'));
    expect(clock).toMatchObject({ turned: false, rate: 1 });
    expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000);
  });

  test('stands at the instant it was turned to when its rate is nought', async () => {
    const file = join(folder, 'still');
    setClock(file, { at: AT, rate: 0 });
    const clock = openClock(file);
    await sleep(20);
    expect(clock.now()).toEqual(AT);
    expect(clock).toMatchObject({ turned: true, rate: 0 });
  });

  test('runs at its rate from there', async () => {
    const file = join(folder, 'fast');
    setClock(file, { at: AT, rate: 3_600 });
    const clock = openClock(file);
    const [before, realBefore] = [clock.now().getTime(), Date.now()];
    await sleep(40);
    const passed = clock.now().getTime() - before;
    const really = Date.now() - realBefore;
    expect(passed).toBeGreaterThanOrEqual(39 * 3_600);
    expect(passed).toBeLessThanOrEqual((really + 2) * 3_600);
  });

  test('follows every turn, also the first', async () => {
    const file = join(folder, 'turned');
    const clock = openClock(file);
    for (const day of [1, 9, 3]) {
      const at = new Date(Date.UTC(2026, 3, day));
      setClock(file, { at, rate: 0 });
      await sleep(60);
      expect(clock.now()).toEqual(at);
    }
    expect(clock.turned).toBe(true);
  });

  test('does not start on a file that is no clock', () => {
    const file = join(folder, 'broken');
    writeFileSync(file, '{"at": "yesterday"}');
    expect(() => openClock(file)).toThrow(/is not \{at, since, rate\}/);
  });
});
