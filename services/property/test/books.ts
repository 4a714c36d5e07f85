import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { estateId, HERE } from './fixtures.ts';
import type { Serving } from './serving.ts';

/** Keeps the books of the whole district. */
export const keeper = anActor({
  tenant: HERE,
  grants: ['read', 'manage', 'account'].map((action) => `property.${action}@${HERE}`),
});

/** What a mutation of the books answers: the parts that tests go on with. */
const ANSWER = z.looseObject({
  id: z.string().default(''),
  number: z.number().nullish(),
  code: z.string().nullish(),
  lines: z.array(z.looseObject({})).default([]),
});
type Answer = z.infer<typeof ANSWER>;

const FIELDS: Readonly<Record<string, string>> = {
  openFund: '... on Fund { id kind name held }',
  approveBudget: '... on FundBudget { id year version surplus }',
};
const ENTRY =
  '... on FundEntry { id number purpose bookedOn reference lines { account side amount } }';

/** Asks a subgraph as who keeps its books. */
export function openBooks(serving: () => Serving) {
  async function send(mutation: string, input: object, actor = keeper): Promise<Answer> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename
      ${FIELDS[mutation] ?? ENTRY} ... on Refusal { code field rule message messageZh } } }`;
    const sent = { input: { idempotencyKey: randomUUID(), ...input } };
    const { data, codes } = await serving().ask(actor, text, sent);
    const answers = z.record(z.string(), ANSWER).safeParse(data);
    return answers.data?.[mutation] ?? ANSWER.parse({ codes });
  }

  return {
    send,
    /** Books an entry of January 2027, with a receipt. */
    book: (fundId: string, input: object) => send('bookEntry', {
      fundId, bookedOn: '2027-01-15', text: '记账', voucher: '收据1', ...input,
    }),
    /** Opens a fund of an estate, with books from 2026 on; answers its id. */
    async open(kind: string, estate: number, more: object = {}): Promise<string> {
      const at = { estateId: estateId(estate), openedOn: '2026-01-01' };
      const fund = await send('openFund', { kind, name: kind, ...at, ...more });
      expect(fund).toMatchObject({ __typename: 'Fund', held: 0 });
      return fund.id;
    },
    async fund(id: string, selection: string): Promise<unknown> {
      const data = await serving().data(keeper, `{ fund(id: "${id}") { ${selection} } }`);
      return z.object({ fund: z.unknown() }).parse(data).fund;
    },
  };
}

export const line = (account: string, side: string, amount: number) => ({ account, side, amount });

export const earned = (amount: number, from = 'PARKING') =>
  [line('BANK', 'DEBIT', amount), line(from, 'CREDIT', amount)];

export const spent = (amount: number, on = 'CLEANING') =>
  [line(on, 'DEBIT', amount), line('BANK', 'CREDIT', amount)];
