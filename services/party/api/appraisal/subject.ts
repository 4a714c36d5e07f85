import type { Context } from '../../context.ts';
import type { SubjectType } from '../../domain/appraisal/scheme.ts';
import type { Appraisal } from '../rows.ts';

/** What each kind of subject is called in the graph. */
const TYPENAMES = {
  PARTY_ORGANIZATION: 'PartyOrganization',
  ESTATE: 'Estate',
  PROPERTY_COMPANY: 'PropertyCompany',
  GRID: 'Grid',
  DIVISION: 'Division',
  SOCIAL_ORGANIZATION: 'SocialOrganization',
} as const satisfies Record<SubjectType, string>;

/** Of what others own the key alone is known; an organisation is our own. */
export async function subjectOf(
  { subjectType, subjectId }: Pick<Appraisal, 'subjectType' | 'subjectId'>,
  { organization }: Pick<Context['loaders'], 'organization'>,
) {
  const __typename = TYPENAMES[subjectType];
  if (__typename === 'Division') return { __typename, code: subjectId };
  if (__typename !== 'PartyOrganization') return { __typename, id: subjectId };
  const row = await organization.load(subjectId);
  return row && { ...row, __typename };
}

export function typenameOf(
  subject: object,
): (typeof TYPENAMES)[SubjectType] {
  const named = '__typename' in subject ? subject.__typename : null;
  const known = Object.values(TYPENAMES).find((each) => each === named);
  if (!known) throw new Error(`A subject of no kind: ${String(named)}`);
  return known;
}
