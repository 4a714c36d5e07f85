import { forEach, loadersIn } from '@linli/chassis/loader.ts';
import { pagesOf } from '@linli/chassis/nested.ts';
import { toCursor } from '@linli/chassis/page.ts';
import type { Page } from '@linli/chassis/page.ts';
import type { Read } from '@linli/chassis/reading.ts';
import type { CivilDate } from '@linli/kernel/civil.ts';
import { listBallotsOf, listElectorsOf, listTurnouts } from './ballots.ts';
import { listOwnersById, listOwnersOfDwellings } from './owners.ts';
import {
  countVotesOfEstates, listObjections, listVotesById, listVotesOfEstates,
} from './votes.ts';

/** What votes lead to: one statement each, however many ask. */
export function openVoteLoaders(
  { read, today }: { readonly read: Read; readonly today: CivilDate },
) {
  const { one, many, byId } = loadersIn(read);
  const byVote = ({ voteId }: { voteId: string }) => voteId;
  return {
    vote: byId(listVotesById),
    owner: byId(listOwnersById),
    ownersOfDwelling: many((em, ids) => listOwnersOfDwellings(em, ids, today),
      ({ dwellingId }) => dwellingId),
    turnout: one(listTurnouts, byVote),
    ballotsOf: many(listBallotsOf, ({ electorId }) => electorId),
    electorsFor: forEach((account: string) =>
      many((em, ids) => listElectorsOf(em, ids, account), byVote)),
    voteObjections: many(listObjections, byVote),
    votesOfEstate: forEach((page: Page) => pagesOf(page, {
      rows: (estateIds) => read((em) => listVotesOfEstates(em, estateIds, page)),
      totals: (estateIds) => read((em) => countVotesOfEstates(em, estateIds)),
      cursorOf: ({ id }) => toCursor(id),
    })),
  };
}
