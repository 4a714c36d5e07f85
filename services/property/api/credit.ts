import type { Row } from '@linli/chassis/tables.ts';
import type { Context } from '../context.ts';
import { fold } from '../domain/credit.ts';
import { inForceAt } from '../domain/rulebook.ts';
import type { Grade, Rule, Rulebook } from '../domain/rulebook.ts';
import type { CreditEntry as Entry } from '../store/credit-entry.entity.ts';

export interface Credit {
  readonly score: number;
  readonly grade: Grade;
  readonly asOf: Date;
  readonly base: number;
  readonly entries: CreditEntry[];
}

/** An entry that counts, with what is left of its points and the rule it was entered by. */
export type CreditEntry = Row<Entry> & { readonly counted: number; readonly rule: CreditRule };

export type CreditRule = Rule & { readonly version: number };

/** A company's credit, recomputed from its ledger: two statements more for any number of them. */
export async function creditOf(
  { loaders }: Pick<Context, 'loaders'>,
  companyId: string,
  asOf: Date,
): Promise<Credit> {
  const [entries, books] = await Promise.all([
    loaders.entries.load(companyId),
    loaders.rulebooks(),
  ]);
  const book = inForceAt(books, asOf);
  const { score, grade, counted } = fold(entries, book, asOf);
  const lines = counted.map(({ entry, counted: left }) => {
    return { ...entry, counted: left, rule: ruleOf(books, entry) };
  });
  return { score, grade, asOf, base: book.base, entries: lines.toReversed() };
}

/** The rulebook in force at an instant, its rules with their version. */
export async function rulebookAt({ loaders }: Pick<Context, 'loaders'>, asOf: Date) {
  const { rules, ...book } = inForceAt(await loaders.rulebooks(), asOf);
  return {
    ...book,
    grades: [...book.floors],
    rules: rules.map((rule) => ({ ...rule, version: book.version })),
  };
}

function ruleOf(books: readonly Rulebook[], entry: Row<Entry>): CreditRule {
  const version = entry.rulebookVersion;
  const book = books.find((candidate) => candidate.version === version);
  const rule = book?.rules.find(({ code }) => code === entry.ruleCode);
  if (!rule) throw new Error(`Rulebook ${version} has no rule ${entry.ruleCode}`);
  return { ...rule, version };
}
