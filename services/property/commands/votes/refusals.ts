import { Refusal } from '@linli/kernel/refusal.ts';

export function unknownVote(): Refusal {
  return new Refusal('UNKNOWN_VOTE', 'There is no such vote', '没有该表决', { field: 'voteId' });
}

export function unknownElector(): Refusal {
  return new Refusal('UNKNOWN_ELECTOR', 'There is no such voter in this vote', '该表决没有此投票人',
    { field: 'electorId' });
}

export function unknownBallot(): Refusal {
  return new Refusal('UNKNOWN_BALLOT', 'There is no such ballot in this vote', '该表决没有此表决票',
    { field: 'ballotId' });
}

export function unknownDwelling(): Refusal {
  return new Refusal('UNKNOWN_DWELLING', 'There is no such dwelling', '没有该户',
    { field: 'dwellingId' });
}

export function unknownBuilding(): Refusal {
  return new Refusal('UNKNOWN_BUILDING', 'There is no such building in the estate', '小区没有该楼栋',
    { field: 'buildingId' });
}

export function unknownMatter(): Refusal {
  return new Refusal('UNKNOWN_VOTE_MATTER', 'No profile in force knows this matter',
    '现行规则没有该表决事项', { field: 'items' });
}

export function alreadyVoted(): Refusal {
  return new Refusal('ALREADY_VOTED', 'A ballot of this voter counts already', '该投票人已投票',
    { field: 'electorId', rule: 'R-W-06' });
}

export function unknownEstate(): Refusal {
  return new Refusal('UNKNOWN_ESTATE', 'There is no such estate', '没有该小区',
    { field: 'estateId' });
}
