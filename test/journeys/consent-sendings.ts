import type { Constellation } from '../constellation.ts';

type Ids = Readonly<Record<string, string>>;

interface ConsentSending {
  readonly mutation: string;
  sent(ids: Ids): object;
  /** What makes it another request under the same key. */
  readonly altered: object;
}

/** A resident agrees to be known to an agency, and then no longer. */
export const CONSENT_SENDINGS: readonly ConsentSending[] = [
  {
    mutation: 'giveConsent',
    sent: ({ resident }) => ({
      residentId: resident, classes: ['NAME', 'PHONE'], organization: 'agency-1',
      project: 'spring', purpose: 'CARE', notice: '榆心社工 028-1234,上门关怀', byGuardian: true,
      validTo: '2027-09-10T00:00:00+08:00',
    }),
    altered: { purpose: 'VISIT' },
  },
  {
    mutation: 'withdrawConsent',
    sent: ({ giveConsent }) => ({ consentId: giveConsent }),
    altered: { consentId: '01900000-0000-7000-8000-000000000000' },
  },
];

export async function someResident(linli: Constellation): Promise<{ resident: string }> {
  const [found] = await linli.rows<{ id: string }>('grid',
    `select id from resident where tenant = '510116' order by id limit 1`);
  return { resident: String(found?.id) };
}
