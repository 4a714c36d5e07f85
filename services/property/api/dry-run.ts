import type { EntityManager } from '@linli/chassis/database.ts';
import { connection, toCursor } from '@linli/chassis/page.ts';
import type { Connection, Page } from '@linli/chassis/page.ts';
import { findProfile } from '@linli/chassis/profiles.ts';
import type { ProfileVersion } from '@linli/chassis/profiles.ts';
import { idAfter } from '@linli/chassis/sql.ts';
import type { Context } from '../context.ts';
import { fold } from '../domain/credit.ts';
import { readHistories } from '../store/credit-histories.ts';
import { listCreditProfiles, openBooks } from '../store/credit-law.ts';
import { listTold } from '../store/credit-recomputes.ts';

export interface CreditStanding {
  readonly score: number;
  readonly grade: string;
}

export interface CreditChange {
  readonly companyId: string;
  readonly from: CreditStanding;
  readonly to: CreditStanding;
}

/** What a version would do to scores and grades, were it in force. */
export interface CreditProfileDryRun {
  readonly version: ProfileVersion;
  readonly examined: number;
  readonly changed: number;
  readonly raised: number;
  readonly lowered: number;
  readonly changes: Connection<CreditChange>;
}

const BATCH = 250;

/** Looks at every company of the district, a batch at a time; nothing is written. */
export async function dryRunCredit(
  { read, actor: { tenant }, now }: Context, id: string, page: Page,
): Promise<CreditProfileDryRun | null> {
  return read(async (em) => {
    const version = await findProfile(em, id);
    if (!version || version.matter !== 'CREDIT') return null;
    const at = version.validFrom > now ? version.validFrom : now;
    const told = await listChanges(em, tenant, version, at);
    const { changes, examined } = told;
    const wanted = changes.filter(({ companyId }) => companyId > idAfter(page));
    const gain = changes.map(({ from, to }) => to.score - from.score);
    return {
      version, examined, changed: changes.length,
      raised: gain.filter((points) => points > 0).length,
      lowered: gain.filter((points) => points < 0).length,
      changes: connection(wanted.slice(0, page.limit + 1), page.limit,
        ({ companyId }) => toCursor(companyId), changes.length),
    };
  });
}

async function listChanges(
  em: EntityManager, tenant: string, version: ProfileVersion, at: Date,
): Promise<{ changes: CreditChange[]; examined: number }> {
  const others = (await listCreditProfiles(em, tenant)).filter((each) => each.id !== version.id);
  const [before, after] = [openBooks(others, tenant), openBooks([...others, version], tenant)];
  const changes: CreditChange[] = [];
  let examined = 0;
  for (let last: string | null = null; ;) {
    const subjects = await listTold(em, tenant, last, BATCH, false);
    // Of project managers nothing is told (R-K-28).
    const companies = subjects.filter(({ kind }) => kind === 'COMPANY')
      .map((company) => ({ ...company, asOf: null }));
    const histories = await readHistories(em, companies);
    examined += companies.length;
    for (const [companyId, history] of histories) {
      const from = standing(fold(history, before.at(at), at));
      const to = standing(fold(history, after.at(at), at));
      if (from.score !== to.score || from.grade !== to.grade) changes.push({ companyId, from, to });
    }
    last = subjects.at(-1)?.id ?? null;
    if (subjects.length < BATCH || last === null) return { changes, examined };
  }
}

function standing({ score, grade }: CreditStanding): CreditStanding {
  return { score, grade };
}
