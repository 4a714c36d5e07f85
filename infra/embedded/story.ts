import { z } from 'zod';
import { graphOf, type Graph, waitFor } from './graph.ts';
import type { System } from './system.ts';

/** What the story needs beside the system: who the department is, and the hands on the clock. */
export interface Stage {
  readonly department: string;
  runClock(): void;
  say(line: string): void;
}

/** Plays the main job from end to end; answers which step did not happen, or null. */
export async function playStory(system: System, stage: Stage): Promise<string | null> {
  const as = async (who: string): Promise<Graph> =>
    graphOf(system.graphUrl, await system.issuer.mint(who));
  const cast = {
    hotline: await as('hotline-12345'),
    district: await as('district-officer'),
    department: await as('department-officer'),
  };
  try {
    const estate = await findEstate(cast.district);
    stage.say(`\n邻里 · one complaint, from the hotline to the credit ledger\n`);
    stage.say(`Estate   ${estate.name}`);
    stage.say(`Company  ${estate.company.name}: ${creditLine(await creditOf(cast.district, estate.company.id))}\n`);
    const id = await lodge(cast.hotline, estate.id, stage);
    stage.runClock();
    await watchLadder(cast.district, id, stage);
    await reportIn(cast.department, id, stage);
    await settle(cast, { id, companyId: estate.company.id }, stage);
    await watchCredit(cast.district, estate.company.id, stage);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const ESTATE = z.object({
  id: z.string(), name: z.string(), company: z.object({ id: z.string(), name: z.string() }),
});
const CREDIT = z.object({
  score: z.int(), grade: z.string(),
  entries: z.array(z.object({
    points: z.int(), reason: z.string(), rule: z.object({ source: z.string() }),
  })),
});
const RUNG = z.object({
  rung: z.int(), action: z.string(), dueAt: z.string(), by: z.string(), reason: z.string(),
  to: z.object({ level: z.string() }), deadline: z.object({ kind: z.string() }),
});

async function findEstate(district: Graph): Promise<z.infer<typeof ESTATE>> {
  const { estates } = await district.ask(
    `{ estates(filter: { under: "510116001001", managementMode: PROFESSIONAL }, first: 1) {
      nodes { id name company { id name } } } }`,
    z.object({ estates: z.object({ nodes: z.array(ESTATE).min(1) }) }),
  );
  const [estate] = estates.nodes;
  if (!estate) throw new Error('no estate under contract was found');
  return estate;
}

async function lodge(hotline: Graph, estateId: string, { say }: Stage): Promise<string> {
  const lodged = await hotline.change('lodgePetition', 'LodgePetitionInput', {
    channel: 'HOTLINE_12345',
    channelNumber: `DEMO-${Date.now()}`,
    kind: 'COMPLAINT',
    category: 'PROPERTY.QUALITY',
    text: '电梯停运三天，物业一直不修。',
    caller: { name: '张三', phone: '13812345678' },
    place: { estateId },
  });
  const { petition } = await hotline.ask(
    `query($id: ID!) { petition(id: $id) { number lodgedAt callers { name phone } department { name }
      deadlines { kind dueAt rule { code } } } }`,
    z.object({
      petition: z.object({
        number: z.string(), lodgedAt: z.string(),
        callers: z.array(z.object({ name: z.string(), phone: z.string() })),
        department: z.object({ name: z.string() }),
        deadlines: z.array(z.object({
          kind: z.string(), dueAt: z.string(), rule: z.object({ code: z.string() }),
        })).min(3),
      }),
    }),
    { id: lodged.id },
  );
  const [caller] = petition.callers;
  say(`${day(petition.lodgedAt)}  12345 lodges ${petition.number} for ${caller?.name} ${caller?.phone}`);
  say(`${GAP}by the duty list it is ${petition.department.name}'s; three clocks start:`);
  for (const { kind, dueAt, rule } of petition.deadlines) {
    say(`${GAP}  ${kind.padEnd(14)} until ${day(dueAt)}  (${rule.code})`);
  }
  say(`${GAP}nobody acts.`);
  return lodged.id;
}

/** Tells each rung as it fires, until the district itself owes the step. */
async function watchLadder(district: Graph, id: string, { say }: Stage): Promise<void> {
  let told = 0;
  await waitFor('the district owes the step', async () => {
    const { petition } = await district.ask(
      `query($id: ID!) { petition(id: $id) { owedBy { level } escalations {
        rung action dueAt by reason to { level } deadline { kind } } } }`,
      z.object({ petition: z.object({
        owedBy: z.object({ level: z.string() }), escalations: z.array(RUNG),
      }) }),
      { id },
    );
    for (const rung of petition.escalations.slice(told)) {
      say(`${day(rung.dueAt)}  ${rung.deadline.kind} ${rung.action} → ${rung.to.level}  (${rung.by})`);
    }
    told = petition.escalations.length;
    return petition.owedBy.level === 'DISTRICT';
  });
}

async function reportIn(department: Graph, petitionId: string, { say }: Stage): Promise<void> {
  const { whistles } = await department.ask(
    'query($id: ID!) { whistles(filter: { petitionId: $id }) { nodes { id } } }',
    z.object({ whistles: z.object({ nodes: z.array(z.object({ id: z.string() })).length(1) }) }),
    { id: petitionId },
  );
  await department.change('reportIn', 'ReportInInput', {
    whistleId: whistles.nodes[0]?.id, action: '到场勘查，责令物业三日内修复',
  });
  await waitFor('the petition is in the department’s hands', async () => {
    const { petition } = await department.ask(
      'query($id: ID!) { petition(id: $id) { stage } }',
      z.object({ petition: z.object({ stage: z.string() }) }),
      { id: petitionId },
    );
    return petition.stage === 'HANDLING';
  });
  say(`${GAP}the department answers the whistle and reports in on site`);
}

async function settle(
  { department, hotline }: { department: Graph; hotline: Graph },
  { id, companyId }: { id: string; companyId: string },
  { say }: Stage,
): Promise<void> {
  await department.change('handlePetition', 'HandlePetitionInput', {
    petitionId: id, note: '更换控制板，检验合格', attachments: ['photo-1'],
  });
  await department.change('replyToPetition', 'ReplyToPetitionInput', {
    petitionId: id, text: '电梯已恢复运行。', outcome: 'SUPPORTED', upheldAgainst: companyId,
  });
  say(`${GAP}it handles with evidence and answers: SUPPORTED, upheld against the company`);
  const closed = await hotline.change('callBackPetition', 'CallBackPetitionInput', {
    petitionId: id, result: 'SATISFIED',
  });
  if (closed.stage !== 'CLOSED') throw new Error(`the petition is ${closed.stage}, not CLOSED`);
  say(`${GAP}12345 calls back: solved and satisfied; the petition is closed`);
}

async function watchCredit(district: Graph, companyId: string, { say }: Stage): Promise<void> {
  const before = await waitFor('the ledger counts it', async () => {
    const credit = await creditOf(district, companyId);
    return credit.entries.length > 0 && credit;
  });
  say(`\nCompany  ${creditLine(before)}`);
  for (const { points, reason, rule } of before.entries) {
    say(`         ${points} ${reason}  (${rule.source})`);
  }
}

async function creditOf(district: Graph, id: string): Promise<z.infer<typeof CREDIT>> {
  const { company } = await district.ask(
    `query($id: ID!) { company(id: $id) { credit { score grade
      entries { points reason rule { source } } } } }`,
    z.object({ company: z.object({ credit: CREDIT }) }),
    { id },
  );
  return company.credit;
}

function creditLine({ score, grade }: z.infer<typeof CREDIT>): string {
  return `credit ${score}, grade ${grade}`;
}

const GAP = ' '.repeat(18);
const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short',
});

/** In China's time, to the minute. */
function day(instant: string): string {
  return FORMAT.format(new Date(instant));
}
