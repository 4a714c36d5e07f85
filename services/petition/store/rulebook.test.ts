import { describe, expect, test } from '@jest/globals';
import { lineFor } from '@linli/kernel/profile.ts';
import { PROFILES } from '../catalogue/profiles.ts';
import { RULEBOOK } from './rulebook.ts';

const LINES = PROFILES.flatMap(({ code, lines }) => lines.map((line) => {
  return [`${code} ${line.code} ${line.kind} ${line.variant}`, line] as const;
}));

describe('a shipped line', () => {
  test.each(LINES)('is of the shape its kind asks for: %s', (_, line) => {
    const { kind, figures, applies, source } = line;
    expect(RULEBOOK.figures[kind]?.safeParse(figures).error?.issues ?? []).toEqual([]);
    for (const [fact, values] of Object.entries(applies)) {
      expect(RULEBOOK.facts[fact]).toEqual(expect.arrayContaining([...values]));
    }
    expect(source).not.toBe('');
  });

  test('is found for whatever is needed, in every region and in none', () => {
    const at = new Date('2026-09-18T10:00:00+08:00');
    for (const tenant of ['510116', '370102', '370202', '120101', '110101', '520204']) {
      expect(RULEBOOK.needs.filter((need) => !lineFor(PROFILES, { ...need, tenant, at })))
        .toEqual([]);
    }
  });
});
