import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { StartError } from '@linli/chassis/process.ts';
import { isStamped, stamp } from './stamp.ts';

const home = mkdtempSync(join(tmpdir(), 'linli-stamp-'));
const file = join(home, 'loaded.json');
beforeEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(home, { recursive: true }));

describe('the mark of a finished load', () => {
  test.each([
    ['nothing', null, [false, false]],
    ['a default load', false, [true, false]],
    ['a full load', true, [true, true]],
  ])('says after %s whether the default and the full one are done', (_, done, expected) => {
    if (done !== null) stamp(file, done);
    expect([isStamped(file, false), isStamped(file, true)]).toEqual(expected);
  });

  test('counts for nothing where it cannot be read', () => {
    writeFileSync(file, '{"version":');
    expect(isStamped(file, false)).toBe(false);
  });

  test('of another version stops the start with what to do', () => {
    writeFileSync(file, '{"version":0,"full":false}');
    expect(() => isStamped(file, false)).toThrow(StartError);
    expect(() => isStamped(file, false)).toThrow('npm run reset');
  });
});
