import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, print, validate, visit } from 'graphql';
import { DEMO_QUERY } from '@linli/infra/embedded/demo-query.ts';
import { ESTATE_QUERY } from '@linli/infra/bench/estate-fields.ts';
import { dearer, hotOperations, plansOf, SNAPSHOT } from './write.ts';

const committed = JSON.parse(readFileSync(SNAPSHOT, 'utf8'));
const operations = hotOperations();

describe('A hot operation', () => {
  test('is planned to as many fetches, from whom, as was committed', () => {
    expect(plansOf()).toEqual(committed);
  });

  test.each([...operations])('%s may be asked', (_, text) => {
    const api = readFileSync(new URL('../contracts/portal.graphql', import.meta.url), 'utf8');
    expect(validate(buildSchema(api), parse(text))).toEqual([]);
  });

  test('is what is asked where it says it is', () => {
    expect(bare(operations.get('estate-screen'))).toBe(bare(ESTATE_QUERY));
    expect(bare(operations.get('demonstration'))).toBe(bare(DEMO_QUERY));
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, first = ''] = /"query":"(.*?[^\\])"/.exec(readme) ?? [];
    expect(bare(operations.get('first-question'))).toBe(bare(JSON.parse(`"${first}"`)));
  });

  test('that takes more fetches is told, by name', () => {
    const other = { fetches: 1, course: 'social' };
    const before = { screen: { fetches: 2, course: 'grid > property' }, other };
    const now = { screen: { fetches: 3, course: 'grid > property > party' }, other };
    expect(dearer(now, before)).toEqual([
      'screen takes 3 fetches instead of 2: grid > property > party',
    ]);
    expect(dearer(before, now)).toEqual([]);
  });
});

/** An operation without its name and comments. */
function bare(text = ''): string {
  return print(visit(parse(text), {
    OperationDefinition: ({ name: _, ...operation }) => operation,
  }));
}
