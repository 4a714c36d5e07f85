import { expect } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { anActor } from '@linli/chassis/testing/actor.ts';
import type { Actor } from '@linli/kernel/actor.ts';
import { reader } from './fixtures.ts';
import type { Serving } from './fixtures.ts';

const someone = (id: string, grants: string[]) => anActor({
  id, tenant: '510116', grants: ['grid.read@510116', ...grants],
});
export const proposer = someone('proposer', ['rules.propose@510116']);
export const approver = someone('approver', ['rules.approve@510116']);
export const both = someone('both', ['rules.propose@510116', 'rules.approve@510116']);
/** Commands for the district, and so whatever lies anywhere in it. */
export const commander = someone('commander', ['grid.command@510116']);

const INPUT: Readonly<Record<string, string>> = {
  proposeGridProfile: 'ProposeProfileInput', approveGridProfile: 'DecideProfileInput',
  rejectGridProfile: 'DecideProfileInput', rollBackGridProfile: 'RollBackProfileInput',
};

/** What is done with profiles in a test, and what it does to clocks. */
export function profilingOn(serving: Serving) {
  const act = async (actor: Actor, verb: string, said: object): Promise<unknown> => {
    const query = `mutation ($input: ${INPUT[verb]}!) { answer: ${verb}(input: $input) {
      ... on ProfileVersion { id state version } ... on Refusal { code field messageZh } } }`;
    const input = { idempotencyKey: randomUUID(), note: '本区规定', ...said };
    const { data, codes } = await serving.ask(actor, query, { input });
    return codes.length > 0 ? codes : z.object({ answer: z.unknown() }).parse(data).answer;
  };
  const propose = (changes: object, actor = proposer): Promise<unknown> =>
    act(actor, 'proposeGridProfile', change(changes));
  /** A version that is approved; its id. */
  const enact = async (changes: object): Promise<string> => {
    const profileId = idOf(await propose(changes));
    const answer = await act(approver, 'approveGridProfile', { profileId });
    expect(answer).toMatchObject({ state: 'APPROVED' });
    return profileId;
  };
  /** The last clock of an event's handling. */
  const handling = async (id: string) => {
    const data = await serving.data(reader, `{ gridEvent(id: "${id}") { deadlines {
      kind dueAt startedAt rule { code version amount unit } } } }`);
    const clocks = SEEN.parse(data).gridEvent.deadlines.filter(({ kind }) => kind === 'HANDLE');
    return CLOCK.parse(clocks.at(-1));
  };
  const dryRun = async (id: string) => DRY_RUN.parse(await serving.data(reader, `{
    dryRunGridProfile(id: "${id}") {
      version { id } examined changed sooner later cases { totalCount nodes {
        event { id } whistle { id } deadline { kind dueAt } dueAt
        rule { code version amount unit } } } } }`)).dryRunGridProfile;
  return { act, propose, enact, handling, dryRun };
}

export function idOf(answer: unknown): string {
  return z.object({ id: z.uuid() }).parse(answer).id;
}

export function change(changes: object): object {
  return { code: 'GRID_DEFAULT', lines: [handlingLine('ORDER', 6)], ...changes };
}

export function line(code: string, kind: string, amount: number, unit: string, told: object = {}) {
  return {
    code, kind, source: '双流区规定', verify: false,
    figures: [{ name: 'limit', limit: { amount, unit } }], ...told,
  };
}

export function handlingLine(eventClass: string, hours: number) {
  return line('R-G-11', 'HANDLE', hours, 'WORKING_HOURS', {
    variant: eventClass, applies: [{ fact: 'class', values: [eventClass] }],
  });
}

export function whistleLine(minutes: number) {
  return line('R-G-28', 'ACKNOWLEDGE', minutes, 'MINUTES', {
    variant: 'EMERGENCY', applies: [{ fact: 'kind', values: ['EMERGENCY'] }],
  });
}

export function ladderTo(...levels: string[]) {
  const at = [{ after: { amount: 1, unit: 'HOURS' } }];
  return {
    code: 'R-E-08', kind: 'LADDER', variant: 'OWN', source: '双流区规定', verify: false,
    figures: [{ name: 'rungs', rungs: levels.map((level) => {
      return { action: 'ESCALATE', at, level, rule: 'R-E-08' };
    }) }],
  };
}

const CLOCK = z.object({
  kind: z.string(), dueAt: z.string(), startedAt: z.string(),
  rule: z.object({ code: z.string(), version: z.int(), amount: z.int(), unit: z.string() }),
});
const SEEN = z.object({ gridEvent: z.object({ deadlines: z.array(CLOCK) }) });
const DRY_RUN = z.object({ dryRunGridProfile: z.object({
  version: z.object({ id: z.string() }),
  examined: z.int(), changed: z.int(), sooner: z.int(), later: z.int(),
  cases: z.object({ totalCount: z.int(), nodes: z.array(z.looseObject({
    deadline: z.object({ kind: z.string(), dueAt: z.string() }), dueAt: z.string(),
  })) }),
}) });
