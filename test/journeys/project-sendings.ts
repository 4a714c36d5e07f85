import { newId } from '@linli/kernel/ids.ts';
import type { Constellation } from '../constellation.ts';

type Ids = Readonly<Record<string, string>>;

/** One sending about a project of an estate, or about its subsidy. */
interface ProjectSending {
  readonly mutation: string;
  readonly answers: 'Project' | 'Subsidy';
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const NOTE = { note: '另有说明' };

/** A project that is begun and goes on; beside it a lift that is accepted, and its subsidy. */
export const PROJECT_SENDINGS: readonly ProjectSending[] = [
  of('openProject', 'Project', ({ homes }) => ({
    kind: 'SHARED_SPACE', estateId: homes, title: '会客厅', buildMode: 'OWNERS',
    openedOn: '2026-01-05',
  }), { title: '另一名称' }),
  of('advanceProject', 'Project', ({ openProject }) => ({
    projectId: openProject, stage: 'PLANNED', note: '设计完成', passed: [],
    documents: [{ kind: 'DESIGN', number: '图1' }],
  }), NOTE),
  of('confirmSync', 'Project', ({ openProject }) => ({
    projectId: openProject, sync: 'RED_PROPERTY', evidence: '协议', waived: false,
  }), { evidence: '另一协议' }),
  of('recordFunding', 'Project', ({ openProject }) => ({
    projectId: openProject, source: 'MARKET', amount: 100, document: '协议1',
  }), { amount: 200 }),
  of('assessUse', 'Project', ({ openSpace }) => ({
    projectId: openSpace, result: 'GOOD', note: '使用良好',
  }), NOTE),
  of('applyForSubsidy', 'Subsidy', ({ lift, liftFund }) => ({
    projectId: lift, fundId: liftFund,
  }), { fundId: '01900000-0000-7000-8000-000000000000' }),
  of('decideSubsidy', 'Subsidy', ({ applied }) => ({
    subsidyId: applied, decision: 'REVIEWED', document: '审核1',
  }), { document: '审核2' }),
  of('paySubsidy', 'Subsidy', ({ approved }) => ({
    subsidyId: approved, bookedOn: '2026-01-08', voucher: '付款1',
  }), { voucher: '付款2' }),
];

/** A lift that is accepted, a space that is open, and subsidies that wait for their next step. */
export async function someProjects(linli: Constellation, homes: string): Promise<Ids> {
  const [estate] = await linli.rows<{ division: string }>('property',
    `select division from estate where id = '${homes}'`);
  const division = estate?.division ?? '';
  const make = (): string => newId(new Date());
  const liftFund = make();
  await linli.rows('property', `insert into fund (id, tenant, division, kind, name, programme,
      each, opened_on, opened_by)
    values ('${liftFund}', '510116', '510116', 'PROGRAMME', '加梯补助', 'LIFT', 100,
      '2025-01-01', 'test')`);
  await linli.rows('property', `with entry as (insert into fund_entry (id, tenant, division,
      fund_id, number, purpose, booked_on, text, recorded_at, recorded_by)
    values ('${make()}', '510116', '510116', '${liftFund}', 1, 'APPROPRIATE', '2026-01-02', '拨款',
      now(), 'test') returning *)
    insert into fund_line (entry_id, line, tenant, division, fund_id, purpose, booked_on, account,
      amount) select id, line, tenant, division, fund_id, purpose, booked_on, account, amount
    from entry, (values (1, 'BANK', 1000), (2, 'APPROPRIATION', -1000)) as l (line, account, amount)`);
  const project = async (kind: string, stage: string): Promise<string> => {
    const id = make();
    await linli.rows('property', `insert into project (id, tenant, division, estate_id, kind, title,
        scope, build_mode, tags, stage, opened_on, opened_at, opened_by)
      values ('${id}', '510116', '${division}', '${homes}', '${kind}', '项目', 'ESTATE', 'OWNERS',
        '{}', '${stage}', '2026-01-01', now(), 'test')`);
    return id;
  };
  const subsidy = async (state: string): Promise<string> => {
    const id = make();
    const decided = state === 'APPLIED' ? 'null, null, null' : `now(), 'second', '批复1'`;
    await linli.rows('property', `insert into subsidy (id, tenant, division, project_id, fund_id,
        state, amount, applied_at, applied_by, decided_at, decided_by, decision)
      values ('${id}', '510116', '${division}', '${await project('LIFT', 'ACCEPTED')}',
        '${liftFund}', '${state}', 100, now(), 'first', ${decided})`);
    return id;
  };
  return {
    liftFund,
    lift: await project('LIFT', 'ACCEPTED'),
    openSpace: await project('SHARED_SPACE', 'OPEN'),
    applied: await subsidy('APPLIED'),
    approved: await subsidy('APPROVED'),
  };
}

function of(
  mutation: string, answers: ProjectSending['answers'], sent: ProjectSending['sent'],
  altered: object,
): ProjectSending {
  return { mutation, answers, sent, altered };
}
