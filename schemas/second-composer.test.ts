import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { partsOf } from './compose.ts';
import { crossCheck } from './second-composer.ts';

const part = (name: string, sdl: string) => {
  const link = `extend schema @link(
    url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@shareable"]
  )`;
  return { name, url: `http://127.0.0.1/${name}`, typeDefs: parse(`${link} ${sdl}`) };
};

describe('A second composer', () => {
  test('takes the five SDLs and makes the same API of them', () => {
    expect(() => crossCheck(partsOf())).not.toThrow();
  });

  test('is heard when it refuses what the first one takes', () => {
    const newer = [part('grid', 'type Query { grid: String }')];
    expect(() => crossCheck(newer)).toThrow(/^The second composer refuses:[\s\S]*v2\.11/);
  });
});
