type Ids = Readonly<Record<string, string>>;

/** One sending to the library of the district. */
interface LibrarySending {
  readonly mutation: string;
  readonly answers: 'PolicyDocument' | 'Pilot' | 'Example' | 'Term';
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

const ELSE = { documentId: '01900000-0000-7000-8000-000000000000' };

/** A document is drafted, signed, issued and repealed; a pilot, a case and a word are entered. */
export const LIBRARY_SENDINGS: readonly LibrarySending[] = [
  of('draftDocument', 'PolicyDocument', () => ({
    level: 'DISTRICT', title: '十条举措', issuers: ['区委社会工作部'], relations: [],
    clauses: [{ number: 1, text: '加强党建', indicators: [] }],
  }), { title: '另一文件' }),
  of('coSignDocument', 'PolicyDocument', ({ draftDocument }) => ({
    documentId: draftDocument, issuer: '区委社会工作部',
  }), ELSE),
  of('issueDocument', 'PolicyDocument', ({ draftDocument }) => ({
    documentId: draftDocument, number: '〔2026〕1号',
  }), { number: '〔2026〕2号' }),
  of('repealDocument', 'PolicyDocument', ({ draftDocument }) => ({
    documentId: draftDocument,
  }), ELSE),
  of('beginPilot', 'Pilot', () => ({
    mechanism: 'W-34', title: '信托制试点', sites: ['510116001001'], startsOn: '2026-01-01',
  }), { title: '另一试点' }),
  of('decidePilot', 'Pilot', ({ beginPilot }) => ({
    pilotId: beginPilot, decision: 'EXTEND', evaluation: '成效良好',
  }), { evaluation: '另有评估' }),
  of('addExample', 'Example', () => ({
    kind: 'MODEL_CASE', title: '欧城花园', story: '1+211样板', issuer: '区委', datedOn: '2026-01-01',
  }), { title: '另一案例' }),
  of('nameTerm', 'Term', () => ({
    key: 'BODY.SUPERVISORY_COMMITTEE', script: 'HANS', label: '监委会',
  }), { label: '监事会' }),
];

function of(
  mutation: string, answers: LibrarySending['answers'], sent: LibrarySending['sent'],
  altered: object,
): LibrarySending {
  return { mutation, answers, sent, altered };
}
