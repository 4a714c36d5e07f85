import { expect } from '@jest/globals';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { type Ask, asker, until } from '../asking.ts';
import type { Constellation } from '../constellation.ts';

/** The mutations that stand in the audit chain of no service. */
export async function unaudited(
  linli: Constellation, mutations: readonly string[],
): Promise<string[]> {
  const rows = await Promise.all(SERVICES.map((service) =>
    linli.rows<{ action: string }>(service, `select distinct action from audit
      where kind = 'WRITE' and outcome = 'DONE'`)));
  const audited = new Set(rows.flat().map(({ action }) => action));
  return mutations.filter((mutation) => !audited.has(mutation));
}

/** What is in the chain of what somebody, and then nobody, was refused: it is told in a while. */
export async function refusedAtGateway(
  linli: Constellation, somebody: Ask,
): Promise<{ actor: string; code: string }[]> {
  const tooMuch = `query TooMuch { gridPersonalReads(under: "510116") { nodes { id } } }`;
  const codes: unknown[] = [];
  for (const ask of [somebody, asker(linli.system.graphUrl, null)]) {
    const { errors } = await ask(tooMuch, {}, { allowErrors: true });
    codes.push(errors[0]?.extensions?.code);
  }
  expect(codes).toEqual(['FORBIDDEN', 'UNAUTHENTICATED']);
  return until(() => linli.rows<{ actor: string; code: string }>('grid', `
    select actor, outcome as code from audit where kind = 'REFUSAL' and action = 'TooMuch'
    or actor = 'anonymous' order by actor`), (rows) => rows.length > 1, 60);
}
