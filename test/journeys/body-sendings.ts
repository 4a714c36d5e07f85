type Ids = Readonly<Record<string, string>>;

/** One sending in the life of a body or a vote. */
export interface BodySending {
  readonly mutation: string;
  readonly who: 'district';
  readonly input: string;
  readonly answers: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const OTHER = '01900000-0000-7000-8000-000000000000';
const TODAY = '2026-09-10';
const DAYS = { opensAt: '2026-10-08T00:00:00+08:00', closesAt: '2026-10-20T00:00:00+08:00' };
const ELSE = { text: '另有说明' };
const ballot = (ids: Ids, electorId: string | undefined, nonce: string) => ({
  voteId: ids['openVote'], electorId, nonce,
  answers: [{ itemId: ids['item'], choice: 'AGREE' }],
});
const ANOTHER_NONCE = { nonce: 'another 0123456789abcdef' };

/** A vote from its notice to its end, each step on a vote that is there. */
const OF_VOTES: readonly BodySending[] = [
  of('registerOwnership', 'Dwelling', ({ home }) => ({
    dwellingId: home, basis: 'REGISTERED', startsOn: '2026-01-01',
    owners: [{ kind: 'PERSON', name: '业主甲', phone: '13700000002', account: 'owner-1' }],
  }), { basis: 'POSSESSION' }),
  of('callVote', 'OwnersVote', ({ governed }) => ({
    estateId: governed, title: '业主大会', ...DAYS,
    items: [{ matter: 'COVENANT', title: '管理规约', text: '草案' }],
  }), { title: '另一大会' }),
  of('deliverBallots', 'OwnersVote', ({ openVote, electorOne }) => ({
    voteId: openVote, electorIds: [electorOne],
  }), { electorIds: [OTHER] }),
  of('appointProxy', 'VoteProxy', ({ openVote, electorOne }) => ({
    voteId: openVote, electorId: electorOne, account: 'owner-2', document: '委托书',
  }), { account: 'owner-3' }),
  of('castBallot', 'BallotReceipt', (ids) => {
    return ballot(ids, ids['electorOne'], 'cast 0123456789abcdef');
  }, ANOTHER_NONCE),
  of('enterPaperBallot', 'BallotReceipt', (ids) => ({
    ...ballot(ids, ids['electorTwo'], 'paper 0123456789abcdef'), paper: '档案1',
  }), ANOTHER_NONCE),
  of('objectToVote', 'VoteObjection', ({ openVote, enterPaperBallot }) => ({
    voteId: openVote, ballotId: enterPaperBallot, grounds: '非本人签名',
  }), { grounds: '另有理由' }),
  of('decideVoteObjection', 'VoteObjection', ({ objectToVote }) => ({
    objectionId: objectToVote, upheld: true, note: '笔迹不符',
  }), { note: '另有说明' }),
  of('prolongVote', 'OwnersVote', ({ openVote }) => ({ voteId: openVote }), { voteId: OTHER },
    'VoteStepInput'),
  of('countVote', 'OwnersVote', ({ overVote }) => ({ voteId: overVote }), { voteId: OTHER },
    'VoteStepInput'),
  of('publishVoteResult', 'OwnersVote', ({ overVote }) => ({ voteId: overVote }), { voteId: OTHER },
    'VoteStepInput'),
  of('annulVote', 'OwnersVote', ({ overVote }) => ({
    voteId: overVote, by: 'COURT', document: '判决书',
  }), { document: '另一判决书' }),
  of('adoptAssemblyRules', 'AssemblyRules', ({ rulesVote }) => ({
    voteId: rulesVote, silence: 'NOT_COUNTED', recast: true, proxiesAtMost: 2, prolongations: 1,
    prolongDays: 7,
  }), { recast: false }),
];

/** A body from its first day to its last. */
const OF_BODIES: readonly BodySending[] = [
  of('adoptGovernanceModel', 'Estate', ({ governed }) => ({
    estateId: governed, model: 'M_1_3_1_N', startsOn: TODAY,
  }), { model: 'M_1_3' }),
  of('establishBody', 'GovernanceBody', ({ governed }) => ({
    estateId: governed, model: 'M_1_3_1_N', kind: 'COUNCIL', name: '议事会', seats: 3,
    partyMemberSeats: 1, startsOn: TODAY,
  }), { name: '另一议事会' }),
  of('seatMember', 'BodyMember', ({ establishBody }) => ({
    bodyId: establishBody, role: 'CHAIR', name: '议长', partyMember: true, backbone: true,
    tracks: ['SELF_GOVERNANCE'], duties: [], startsOn: TODAY,
  }), { name: '另一议长' }),
  of('recordDecision', 'BodyAct', ({ establishBody, seatMember }) => ({
    bodyId: establishBody, power: 'DELIBERATE', seatIds: [seatMember], doneOn: TODAY, text: '同意',
  }), ELSE),
  of('recordDuty', 'BodyAct', ({ establishBody }) => ({
    bodyId: establishBody, duty: 'MINUTES_PUBLISHED', doneOn: TODAY, text: '已张贴',
  }), ELSE),
  of('recordTraining', 'BodyAct', ({ establishBody, seatMember }) => ({
    bodyId: establishBody, seatId: seatMember, hours: 2, doneOn: TODAY, text: '培训',
  }), ELSE),
  of('superviseBody', 'BodyAct', ({ establishBody }) => ({
    bodyId: establishBody, measure: 'WARNING', text: '未按期公布',
  }), ELSE),
  of('exerciseSupervision', 'BodyAct', ({ watchers, establishBody }) => ({
    bodyId: watchers, againstBodyId: establishBody, right: 'DOCUMENT_REQUEST', text: '账目',
  }), ELSE),
  of('answerSupervision', 'BodyAct', ({ exerciseSupervision }) => ({
    actId: exerciseSupervision, answer: '见附件',
  }), { answer: '另有答复' }),
  of('endSeat', 'BodyMember', ({ seatMember }) => ({
    seatId: seatMember, endsOn: TODAY, why: '迁出',
  }), { why: '另有缘由' }),
  of('dissolveBody', 'GovernanceBody', ({ establishBody }) => ({
    bodyId: establishBody, on: TODAY, why: '改选',
  }), { why: '另有缘由' }),
];

/** A committee at each step of its forming. */
const OF_FORMATIONS: readonly BodySending[] = [
  of('beginFormation', 'CommitteeFormation', ({ governed }) => ({
    estateId: governed, seats: 5, official: 'official-1',
  }), { seats: 7 }),
  of('nominateCandidate', 'CommitteeCandidate', ({ beginFormation }) => ({
    formationId: beginFormation, name: '候选人', partyMember: true,
  }), { name: '另一候选人' }),
  of('vetCandidate', 'CommitteeCandidate', ({ nominateCandidate }) => ({
    candidateId: nominateCandidate,
    findings: ['FULL_CAPACITY', 'NO_ARREARS', 'KEEPS_COVENANT', 'NO_RECORD'].map((check) => ({
      check, met: true, reason: '已核实',
    })),
  }), { findings: [] }),
  step('publishCandidates', 'formVetted'),
  of('callElection', 'CommitteeFormation', ({ formPosted }) => ({
    formationId: formPosted, ...DAYS,
  }), { opensAt: '2026-10-09T00:00:00+08:00' }),
  step('concludeElection', 'formVoted'),
  step('fileCommittee', 'formElected'),
  of('acceptFiling', 'CommitteeFormation', ({ formFiled }) => ({
    formationId: formFiled, filingNumber: '备1号',
  }), { filingNumber: '备2号' }),
];

export const BODY_SENDINGS = [...OF_VOTES, ...OF_BODIES, ...OF_FORMATIONS];

/** An assembly is announced five days earlier. */
export const GOVERNANCE_CHANGE = {
  code: 'GOVERNANCE_DEFAULT', inFlight: 'KEEP',
  lines: [{
    code: 'R-W-10', kind: 'VOTE_NOTICE', figures: [{ name: 'days', number: 20 }],
    source: '双流区规定', verify: false,
  }],
};

function step(mutation: string, at: string): BodySending {
  const sent = (ids: Ids) => ({ formationId: ids[at] });
  return of(mutation, 'CommitteeFormation', sent, { formationId: OTHER }, 'FormationStepInput');
}

function of(
  mutation: string, answers: string, sent: BodySending['sent'], altered: object, type?: string,
): BodySending {
  const input = type ?? `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  return { mutation, who: 'district', input, answers, sent, altered };
}
