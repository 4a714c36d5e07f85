import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { asWorker, kysely } from '@linli/chassis/database.ts';
import type { DeadlineTables } from '@linli/chassis/deadlines.ts';
import type { ChassisTables } from '@linli/chassis/tables.ts';
import { anActor } from '@linli/chassis/testing/actor.ts';
import { dataOf } from '@linli/chassis/testing/serving.ts';
import { until } from '@linli/chassis/testing/until.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { HERE } from './fixtures.ts';
import type { Serving } from './serving.ts';

function acting(
  id: string, organization: string | null, actions: readonly string[], tenant = HERE,
): Actor {
  const grants = ['property.read', ...actions].map((action) => `${action}@${tenant}`);
  return anActor({ tenant, id, organization, grants });
}

/** The credit authority (信用主管部门), which also keeps the ledger and the lists. */
export const authorityOf = (tenant: string): Actor =>
  acting('authority', null, ['credit.decide', 'credit.publish', 'credit.conduct'], tenant);
export const authority = authorityOf(HERE);
/** Somebody who acts for a company. */
export const companyOf = (id: string): Actor => acting(`of ${id}`, id, ['credit.object']);
/** Somebody of a department that provides records. */
export const bureau = acting('bureau', 'water-bureau', ['credit.provide']);
/** Somebody who may read, and no more. */
export const reader = acting('reader', null, []);

/** Sends a mutation under a key of its own, and answers what it answered. */
export async function send(
  serving: Serving, who: Actor, mutation: string, input: object, shown = SHOWN[mutation] ?? CASE,
): Promise<Answered> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { answered: ${mutation}(input: $input) {
    __typename ${shown} ... on Refusal { code field rule messageZh } } }`;
  const keyed = { idempotencyKey: randomUUID(), ...input };
  return dataOf(await serving.ask(who, query, { input: keyed }), ANSWER).answered;
}

export type Answered = z.infer<typeof ANSWER>['answered'];

/** The codes of the errors that a mutation is answered with; none where it is not one. */
export async function denied(
  serving: Serving, who: Actor, mutation: string, input: object,
): Promise<readonly string[]> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const keyed = { idempotencyKey: randomUUID(), ...input };
  return (await serving.ask(who, query, { input: keyed })).codes;
}

const ANSWER = z.object({
  answered: z.looseObject({ __typename: z.string(), id: z.string().optional() }),
});

const DEADLINES = 'deadlines { kind rule amount unit dueAt state profile version }';
const CASE = `... on CreditCase { id stage route decision markedAt materialAt ${DEADLINES} }`;
const DISCLOSURE = `... on CreditDisclosure { id severity repairableFrom longestUntil outerUntil
  dutyDoneAt endedAt endedBy unmet ${DEADLINES} }`;
const LIST = `... on CreditList { id stage publicityUntil publishedAt ${DEADLINES}
  listings { nodes { id state ground reason grade company { id } } }
  versions { version hash keyId algorithm export reason } }`;
const SHOWN: Readonly<Record<string, string>> = {
  classifyRecord: DISCLOSURE, recordDutyDone: DISCLOSURE, draftList: LIST, publishList: LIST,
  withdrawListing: LIST,
};

/** Enters a record of conduct by its rule, and answers its id. */
export async function entered(
  serving: Serving, company: string, rule: string, who = authority,
): Promise<string> {
  const confirmedAt = serving.clock.now().toISOString();
  const answered = await send(serving, who, 'enterConduct', {
    subjectKind: 'COMPANY', subjectId: company, rule, confirmedAt, about: '检查',
    reference: `文书 ${randomUUID()}`,
  }, '... on CreditEntry { id }');
  return String(answered.id);
}

const CREDIT = `query($id: ID!, $asOf: DateTime) { company(id: $id) {
  credit(asOf: $asOf) { score grade entries { id state counted disputed
    disclosure { endedAt endedBy } cases { id kind stage } } } } }`;

/** A company's credit as the graph tells it. */
export async function creditOf(
  serving: Serving, company: string, { asOf = null, who = authority }:
  { asOf?: string | null; who?: Actor } = {},
) {
  const answer = await serving.ask(who, CREDIT, { id: company, asOf });
  return dataOf(answer, CREDITED).company.credit;
}

const CREDITED = z.object({ company: z.object({ credit: z.object({
  score: z.int(), grade: z.string(), entries: z.array(z.object({
    id: z.string(), state: z.string(), counted: z.int(), disputed: z.boolean(),
    disclosure: z.object({ endedAt: z.string().nullable(), endedBy: z.string().nullable() })
      .nullable(),
    cases: z.array(z.object({ id: z.string(), kind: z.string(), stage: z.string() })),
  })),
}) }) });

/** Waits until all that is due has rung, and all that was told has been heard. */
export async function quiet({ database: { worker }, clock }: Serving): Promise<void> {
  await until(() => asWorker(worker, (em) => kysely<DeadlineTables>(em).selectFrom('deadline')
    .select('id').where('state', '=', 'RUNNING').where('ringAt', '<=', clock.now()).execute()),
  ({ length }) => length === 0);
  await until(() => asWorker(worker, async (em) => {
    const { told } = await kysely<ChassisTables>(em).selectFrom('outbox')
      .select(({ fn }) => fn.countAll<number>().as('told'))
      .where('subscriber', '=', 'property').executeTakeFirstOrThrow();
    const { heard } = await kysely<ChassisTables>(em).selectFrom('inbox')
      .select(({ fn }) => fn.countAll<number>().as('heard'))
      .where('publisher', '=', 'property').where('state', '=', 'PROCESSED')
      .executeTakeFirstOrThrow();
    return { told, heard };
  }), ({ told, heard }) => told === heard);
}

/** What the rungs of a case did, in order, with whom they called in. */
export async function rungsOf(serving: Serving, subjectId: string) {
  return asWorker(serving.database.worker, (em) => kysely<DeadlineTables>(em)
    .selectFrom('escalation').select(['action', 'level', 'dueAt'])
    .where('subjectId', '=', subjectId).orderBy('dueAt').orderBy('rung').execute());
}
