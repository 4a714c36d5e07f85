import { isDeepStrictEqual } from 'node:util';
import { authorize } from '@linli/kernel/actor.ts';
import { newId } from '@linli/kernel/ids.ts';
import { invalid, textWithin } from '@linli/kernel/input.ts';
import type { Line } from '@linli/kernel/profile.ts';
import { Refusal } from '@linli/kernel/refusal.ts';
import type { EntityManager } from '../database.ts';
import { type Changed, type Changing, mayChange, readNote, send } from './changing.ts';
import { type FigureInput, readFigures } from './figure-input.ts';
import { listVersions, lockProfile, nextVersion, pendingOf } from './keeping.ts';
import { insertProfiles } from './loading.ts';
import { checkGap } from './needs.ts';
import {
  effectiveInPast, nothingChanged, pendingVersion, unknownProfile,
} from './refusals.ts';
import type { InFlight, ProfileVersion } from './rows.ts';
import { checkLine, inFlightOf, isOf, newestOf, type Rulebook } from './rulebook.ts';

type Maybe<T> = T | null | undefined;

/** A new version of a profile, told by how it differs from the one in force. */
export interface ProposalInput {
  readonly idempotencyKey: string;
  readonly code: string;
  readonly validFrom: Date;
  readonly validTo?: Maybe<Date>;
  readonly inFlight?: Maybe<InFlight>;
  readonly note: string;
  /** Each takes the place of the line with its name, or is added. */
  readonly lines?: Maybe<readonly LineInput[]>;
  readonly drops?: Maybe<readonly LineNameInput[]>;
}

/** A line is known by these three. */
export interface LineNameInput {
  readonly code: string;
  readonly kind: string;
  readonly variant?: Maybe<string>;
}

export interface ConditionInput {
  readonly fact: string;
  readonly values: readonly string[];
}

export interface LineInput extends LineNameInput {
  readonly applies?: Maybe<readonly ConditionInput[]>;
  readonly figures: readonly FigureInput[];
  readonly source: string;
  readonly verify: boolean;
}

const MOST_LINES = 200;

/**
 * Draws up a version from the one in force, the district's own or else the shipped. A profile that
 * was shipped for another region becomes one of the district's own.
 */
export async function proposeProfile(
  deps: Changing, book: Rulebook, input: ProposalInput,
): Promise<Changed> {
  authorize(mayChange(deps.actor, 'rules.propose', book));
  return send(deps, `propose${book.noun}Profile`, input, async (em) => {
    const wrong = checkDates(input, deps.now) ?? refusalOf(readNote(input.note))
      ?? refusalOf(textWithin('code', input.code, { max: 40 }));
    return wrong ?? draw(em, deps, book, input);
  });
}

async function draw(
  em: EntityManager, { actor, now }: Changing, book: Rulebook, input: ProposalInput,
): Promise<Changed> {
  const { tenant } = actor;
  await lockProfile(em, tenant, input.code);
  const versions = await listVersions(em, tenant, input.code);
  const approved = versions.filter(({ state }) => state === 'APPROVED');
  const base = newestOf(approved, { tenant, at: now });
  if (!base || !isOf(book, base)) return unknownProfile('code');
  if (input.validTo && book.moving?.includes(base.matter)) return endless();
  const pending = pendingOf(versions, now);
  if (pending) return pendingVersion(pending.version, pending.validFrom);
  const lines = edit(book, base.lines, input);
  if (lines instanceof Refusal) return lines;
  const wrong = book.check?.({ matter: base.matter, lines });
  if (wrong) return wrong;
  const isHere = tenant.startsWith(base.region);
  if (isHere && isDeepStrictEqual(lines, base.lines)) return nothingChanged();
  const version: ProfileVersion = {
    id: newId(now), tenant, code: base.code, matter: base.matter,
    region: isHere ? base.region : tenant,
    version: nextVersion(versions), state: 'PROPOSED',
    inFlight: inFlightOf(book, base, input.inFlight),
    validFrom: input.validFrom, validTo: input.validTo ?? null, basedOn: base.id,
    rolledBackFrom: null, note: input.note.trim(), proposedBy: actor.id, proposedAt: now,
    decidedBy: null, decidedAt: null, decisionNote: null, lines,
  };
  const gap = await checkGap(em, book, version);
  if (gap) return gap;
  await insertProfiles(em, [version]);
  return version;
}

function checkDates({ validFrom, validTo }: ProposalInput, now: Date): Refusal | null {
  if (validFrom < now) return effectiveInPast(now);
  if (!validTo || validTo > validFrom) return null;
  return invalid('validTo', 'comes after `validFrom`', '须晚于生效时间');
}

/** Cases in flight move as a version begins: what ends of itself would move none. */
function endless(): Refusal {
  return invalid('validTo', 'is not given: the next version ends it', '不得设失效时间，由下一版本替代', 'R-T-14');
}

/** The lines of the new version, each where it stood, and what was added behind. */
function edit(
  book: Rulebook, base: readonly Line[], { lines: edited, drops }: ProposalInput,
): Line[] | Refusal {
  const lines = new Map(base.map((line) => [nameOf(line), line]));
  for (const [index, drop] of (drops ?? []).entries()) {
    if (!lines.delete(nameOf(drop))) {
      return invalid(`drops.${index}`, 'names no line of the version in force', '现行版本没有该条目');
    }
  }
  const said = new Set<string>();
  for (const [index, input] of (edited ?? []).entries()) {
    const line = readLine(book, input, `lines.${index}`);
    if (line instanceof Refusal) return line;
    const name = nameOf(line);
    if (said.has(name)) return invalid(`lines.${index}`, 'is said twice', '重复');
    said.add(name);
    lines.set(name, line);
  }
  if (lines.size > MOST_LINES) {
    return invalid('lines', `are at most ${MOST_LINES}`, `最多 ${MOST_LINES} 条`);
  }
  return [...lines.values()];
}

function readLine(book: Rulebook, input: LineInput, field: string): Line | Refusal {
  const { code, kind, variant, applies, source, verify } = input;
  const figures = readFigures(input.figures, `${field}.figures`);
  if (figures instanceof Refusal) return figures;
  const conditions = (applies ?? []).map(({ fact, values }) => [fact, [...values]] as const);
  if (new Set(conditions.map(([fact]) => fact)).size < conditions.length) {
    return invalid(`${field}.applies`, 'asks for a fact twice', '条件重复');
  }
  const line: Line = {
    code: code.trim(), kind, variant: variant ?? '', applies: Object.fromEntries(conditions),
    figures, source: source.trim(), verify,
  };
  return checkLine(book, line, field) ?? line;
}

function nameOf({ code, kind, variant }: LineNameInput): string {
  return [kind, code, variant ?? ''].join('/');
}

function refusalOf(checked: string | Refusal): Refusal | null {
  return checked instanceof Refusal ? checked : null;
}
