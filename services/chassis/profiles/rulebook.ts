import type { z } from 'zod';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import {
  type Asked, inForce, type Line, lineFor, type Profile, type ProfileMatter,
} from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import type { EntityManager } from '../database.ts';
import type { InFlight, ProfileVersion } from './rows.ts';

/** What the profiles of a service may say, and what they may not be without. */
export interface Rulebook {
  readonly service: ServiceName;
  /** As in the names of its mutations: `propose<noun>Profile`. */
  readonly noun: string;
  readonly matters: readonly ProfileMatter[];
  /** By the kind of a line, the shape of its figures. */
  readonly figures: Readonly<Record<string, z.ZodType>>;
  /** By the name of a fact, the values that conditions may ask for. */
  readonly facts: Readonly<Record<string, readonly string[]>>;
  /** What holds for the lines of a version together. */
  readonly check?: (version: Pick<Profile, 'matter' | 'lines'>) => Refusal | null;
  /** The matters of which a version always moves what is in flight. */
  readonly moving?: readonly ProfileMatter[];
  /** The matters of which a version is heard of on its day, whatever it does to cases in flight. */
  readonly heard?: readonly ProfileMatter[];
  /** What else is done, in the same transaction, once a version is approved or cancelled. */
  readonly tell?: (em: EntityManager, version: ProfileVersion, now: Date) => Promise<void>;
  /** What a line is always to be found for. */
  readonly needs: readonly Pick<Asked, 'matter' | 'kind' | 'facts'>[];
}

/** R-T: rules are data, and each names its source. */
const RULE = 'R-T-16';

/** The first thing that is wrong with a line, whose field is named. */
export function checkLine(book: Rulebook, line: Line, field: string): Refusal | null {
  return checkNames(book, line, field)
    ?? checkConditions(book, line, `${field}.applies`)
    ?? checkFigures(book, line, `${field}.figures`);
}

function checkNames(book: Rulebook, line: Line, field: string): Refusal | null {
  if (!Object.hasOwn(book.figures, line.kind)) {
    const known = Object.keys(book.figures).join(', ');
    return invalid(`${field}.kind`, `is one of ${known}`, `须为下列之一：${known}`, RULE);
  }
  if (!/^[A-Z0-9_]{0,40}$/.test(line.variant)) {
    return invalid(`${field}.variant`, 'has capitals, digits and _', '只能有大写字母、数字和下划线', RULE);
  }
  return refusalOf(textWithin(`${field}.code`, line.code, { max: 40 }, RULE))
    ?? refusalOf(textWithin(`${field}.source`, line.source, { max: 500 }, RULE));
}

function checkConditions({ facts }: Rulebook, { applies }: Line, field: string): Refusal | null {
  for (const [fact, values] of Object.entries(applies)) {
    const known = Object.hasOwn(facts, fact) ? facts[fact] ?? [] : [];
    if (known.length === 0) {
      const all = Object.keys(facts).join(', ');
      return invalid(field, `asks for ${fact}; known are ${all}`, `不能以 ${fact} 为条件，可用：${all}`, RULE);
    }
    const stranger = values.find((value) => !known.includes(value));
    if (values.length === 0 || stranger !== undefined) {
      return invalid(field, `asks for ${fact} to be one of ${known.join(', ')}`,
        `${fact} 须为下列之一：${known.join('、')}`, RULE);
    }
  }
  return null;
}

function checkFigures({ figures }: Rulebook, line: Line, field: string): Refusal | null {
  const [issue] = figures[line.kind]?.safeParse(line.figures).error?.issues ?? [];
  if (!issue) return null;
  const where = [field, ...issue.path].join('.');
  return invalid(where, `is no figure of ${line.kind}: ${issue.message}`,
    `不是 ${line.kind} 的有效数值`, line.code);
}

/** Nobody could act any more where a line that is needed were gone. */
export function checkNeeds(
  book: Rulebook, profiles: readonly Profile[], { tenant, at }: Pick<Asked, 'tenant' | 'at'>,
): Refusal | null {
  const gap = book.needs.find((need) => lineFor(profiles, { ...need, tenant, at }) === null);
  if (!gap) return null;
  const facts = Object.values(gap.facts ?? {}).join(' ');
  return new Refusal(
    'NO_LINE_LEFT',
    `No profile would say anything of ${gap.kind} any more: ${facts}`,
    `修改后将没有任何规则适用于 ${gap.kind}：${facts}`,
    { field: 'lines', rule: RULE },
  );
}

/** Whether a district may change a profile here. */
export function isOf({ matters }: Rulebook, { matter }: Pick<Profile, 'matter'>): boolean {
  return matters.includes(matter);
}

/** What a version does to cases in flight: as is asked, where its matter leaves a choice. */
export function inFlightOf(
  { moving = [] }: Rulebook, { matter }: Pick<Profile, 'matter'>, asked?: InFlight | null,
): InFlight {
  return moving.includes(matter) ? 'MOVE' : asked ?? 'KEEP';
}

/** Of the versions of one profile, the one a district goes by, wherever it was shipped for. */
export function newestOf(
  versions: readonly Profile[], { tenant, at }: Pick<Asked, 'tenant' | 'at'>,
): Profile | null {
  const [first] = versions;
  if (!first) return null;
  const anywhere = versions.map((each) => ({ ...each, region: '' }));
  const [newest] = inForce(anywhere, { matter: first.matter, tenant, at });
  return versions.find(({ id }) => id === newest?.id) ?? null;
}

function refusalOf(checked: string | Refusal): Refusal | null {
  return checked instanceof Refusal ? checked : null;
}
