import type { Ladder } from '@linli/kernel/deadline.ts';
import type { Cited, Profile, ProfileMatter } from '@linli/kernel/profile.ts';
import type { Database, EntityManager } from '../database.ts';
import type { DeadlineRow } from '../deadline-rows.ts';
import { RUNGS } from './figures.ts';
import { findVersion, openVersions } from './versions.ts';

/** Which ladder a clock climbs, as its row names it. */
export type LadderName = Pick<DeadlineRow, 'tenant' | 'ladder' | 'ladderVersion'>;

/** The ladder a line of the kind LADDER sets up: named by its profile and its variant. */
export function ladderOf(line: Cited): Ladder {
  const { profile, version, variant, figures } = line;
  return { code: `${profile}/${variant}`, version, rungs: RUNGS.parse(figures['rungs']) };
}

/** The version of the ladder a clock began with. */
export async function findLadder(em: EntityManager, name: LadderName): Promise<Ladder> {
  const [profile = ''] = name.ladder.split('/');
  const version = await findVersion(em, name.tenant, profile, name.ladderVersion);
  if (!version) throw new Error(`No profile ${profile}@${name.ladderVersion}`);
  return ladderIn(version, name.ladder);
}

/** The same of many clocks, each ladder read once; one that climbs none has none. */
export async function findLadders(
  em: EntityManager, names: readonly LadderName[],
): Promise<(name: LadderName) => Ladder | null> {
  const keyOf = ({ tenant, ladder, ladderVersion }: LadderName) => {
    return `${tenant}/${ladder}@${ladderVersion}`;
  };
  const found = new Map<string, Ladder>();
  for (const name of names) {
    if (name.ladder === '' || found.has(keyOf(name))) continue;
    found.set(keyOf(name), await findLadder(em, name));
  }
  return (name) => found.get(keyOf(name)) ?? null;
}

/** The same without a statement, for a sweep; one that was added since is read for the next. */
export async function openLadders(
  database: Database, matters: readonly ProfileMatter[],
): Promise<(name: LadderName) => Ladder> {
  const versionOf = await openVersions(database, matters);
  const known = new WeakMap<Profile, Map<string, Ladder>>();
  return ({ tenant, ladder, ladderVersion }) => {
    const [profile = ''] = ladder.split('/');
    const version = versionOf(tenant, profile, ladderVersion);
    const ladders = known.get(version) ?? new Map<string, Ladder>();
    known.set(version, ladders);
    const found = ladders.get(ladder) ?? ladderIn(version, ladder);
    ladders.set(ladder, found);
    return found;
  };
}

function ladderIn({ code: profile, version, lines }: Profile, name: string): Ladder {
  const line = lines.find(({ kind, variant }) => {
    return kind === 'LADDER' && `${profile}/${variant}` === name;
  });
  if (!line) throw new Error(`${profile}@${version} has no ladder ${name}`);
  return ladderOf({ ...line, profile, version });
}
