import { badInput } from '@linli/chassis/bad-input.ts';
import type { EntityManager } from '@linli/chassis/database.ts';
import { found } from '@linli/chassis/loader.ts';
import { readProfiles } from '@linli/chassis/profiles.ts';
import { addDays, dayOfMonth, startOf } from '@linli/kernel/civil.ts';
import { divisionLevelOf } from '@linli/kernel/codes.ts';
import { lineFor } from '@linli/kernel/profile.ts';
import { z } from 'zod';
import type { Context } from '../context.ts';
import {
  countByCategory, countByClass, countByDepartment, countPassed, countSupervised, countTimely,
  type Stretch,
} from '../store/chain-report.ts';
import type { QueryResolvers, Resolvers } from './schema.generated.ts';

/** What the law has counted of the national course (R-C-35, R-C-37, R-C-38). */
export const reportQueries = {
  petitionReport: (_, { under, year }, context) => reportOf(context, { under, year }),
  petitionIndicators: (_, { under, year, month }, context) => {
    return indicatorsOf(context, { under, year, month });
  },
} as const satisfies QueryResolvers;

type Fields = 'PetitionCategoryCount' | 'PetitionDepartmentCount';

export const reportFields: Pick<Resolvers, Fields> = {
  PetitionCategoryCount: {
    category: ({ of }, _, { loaders }) => found(loaders.category, of),
  },
  PetitionDepartmentCount: {
    department: ({ of }, _, { loaders }) => found(loaders.department, of),
  },
};

interface Asked {
  readonly under?: string | null | undefined;
  readonly year: number;
}

function reportOf({ read }: Pick<Context, 'read'>, { under, year }: Asked) {
  const asked = { under: checkDivision(under), ...stretchOf(year, 1, 12) };
  return read(async (em) => {
    const byClass = await countByClass(em, asked);
    const supervised = await countSupervised(em, asked);
    return {
      year,
      registered: sumOf(byClass.map(({ count }) => count)),
      byClass: byClass.map(({ of, count }) => ({ class: of, count })),
      byCategory: await countByCategory(em, asked),
      mostComplainedOf: await countByDepartment(em, asked),
      ...await countPassed(em, asked),
      supervised: sumOf(supervised.map(({ made }) => made)),
      suggestions: supervised.flatMap(({ suggestion, ...count }) => {
        return suggestion === null ? [] : [{ suggestion, ...count }];
      }),
    };
  });
}

type Reading = Pick<Context, 'actor' | 'now' | 'read'>;

function indicatorsOf(context: Reading, { under, year, month }: Asked & { month: number }) {
  const asked = { under: checkDivision(under), ...stretchOf(year, month, month) };
  return context.read(async (em) => ({
    year,
    month,
    acceptance: await rateOf(em, context, 'ACCEPTANCE_RATE', asked),
    completion: await rateOf(em, context, 'COMPLETION_RATE', asked),
  }));
}

/** Which clocks tell of a rate is the rule's to say. */
async function rateOf(
  em: EntityManager, { actor: { tenant }, now }: Reading,
  kind: 'ACCEPTANCE_RATE' | 'COMPLETION_RATE', asked: Stretch,
) {
  const profiles = await readProfiles(em, tenant, ['PETITION'], now);
  const line = lineFor(profiles, { matter: 'PETITION', kind, tenant, at: now });
  if (!line) throw new Error(`No profile in force says anything of ${kind}`);
  const { met, due } = await countTimely(em, CLOCKS.parse(line.figures['clocks']), asked, now);
  const percent = due === 0 ? null : (100 * met) / due;
  return { met, due, percent, rule: `${line.code}@${line.version}` };
}

const CLOCKS = z.array(z.string());

/** From the first day of a month to the last of another, in China. */
function stretchOf(year: number, first: number, last: number): Pick<Stretch, 'from' | 'until'> {
  if (year < 2000 || year > 9999) throw badInput('year', 'is from 2000 to 9999', '须为2000至9999');
  if (first < 1 || last > 12) throw badInput('month', 'is from 1 to 12', '须为1至12');
  const from = startOf(dayOfMonth(monthOf(year, first), 1));
  return { from, until: startOf(addDays(dayOfMonth(monthOf(year, last), 31), 1)) };
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function checkDivision(under: string | null | undefined): string | null {
  if (under === null || under === undefined) return null;
  if (divisionLevelOf(under) !== null) return under;
  throw badInput('under', 'is not valid', '无效');
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
