import type { Ask } from '../asking.ts';
import type { Constellation } from '../constellation.ts';
import { modelEstate } from '../journeys/petition-story.ts';
import { districtOfficer, hotline } from '../people.ts';
import { lodgeMany } from './many-petitions.ts';

/** Lodges complaints and answers them: each was right, and the company is to blame. */
export async function answerMany(
  linli: Constellation, many: number, name: string,
): Promise<string[]> {
  const ids = await lodgeMany(linli, many, name);
  const ask = await linli.as(districtOfficer);
  const { company } = await modelEstate(ask);
  await Promise.all(ids.map(async (petitionId) => {
    await take(ask, 'signForPetition', 'PetitionStepInput', { petitionId });
    const work = { petitionId, note: '已督促物业整改', attachments: [] };
    await take(ask, 'handlePetition', 'HandlePetitionInput', work);
    const reply = { petitionId, text: '已整改。', outcome: 'SUPPORTED', upheldAgainst: company.id };
    await take(ask, 'replyToPetition', 'ReplyToPetitionInput', reply);
  }));
  return ids;
}

/** Closes answered petitions, one after another: each is told to the ledger of credit. */
export async function closeMany(linli: Constellation, ids: readonly string[]): Promise<void> {
  const ask = await linli.as(hotline);
  for (const petitionId of ids) {
    const call = { petitionId, result: 'SATISFIED' };
    await take(ask, 'callBackPetition', 'CallBackPetitionInput', call);
  }
}

async function take(
  ask: Ask, mutation: string, type: string, input: { petitionId: string },
): Promise<void> {
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) {
    __typename ... on Refusal { code message } } }`;
  const sent = { idempotencyKey: `${mutation}-${input.petitionId}`, ...input };
  const { data } = await ask<Record<string, { __typename: string }>>(query, { input: sent });
  if (data[mutation]?.__typename !== 'Petition') throw new Error(JSON.stringify(data));
}
