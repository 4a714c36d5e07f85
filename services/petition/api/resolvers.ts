import { found, foundAll } from '@linli/chassis/loader.ts';
import { pageOf } from '@linli/chassis/page.ts';
import { personalReads } from '@linli/chassis/personal/reads.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { callBackPetition } from '../commands/call-back-petition.ts';
import { contactPetitioner } from '../commands/contact-petitioner.ts';
import { handlePetition } from '../commands/handle-petition.ts';
import { lodgePetition } from '../commands/lodge-petition.ts';
import { mergePetition } from '../commands/merge-petition.ts';
import { replyToPetition } from '../commands/reply-to-petition.ts';
import { signForPetition } from '../commands/sign-for-petition.ts';
import { listCategories } from '../store/catalogues.ts';
import { findByNumber } from '../store/petitions.ts';
import { isInChain, isPetitionOverdue, nextDue, owedBy } from './clocks.ts';
import { reportFields, reportQueries } from './chain-report.ts';
import { chainFields, chainMutations, extensionFields } from './chain.ts';
import { deadlineFields } from './deadlines.ts';
import { measureFields, measureMutations, measuresOf } from './measures.ts';
import {
  departmentPage, myNoticePage, openDeadlinePage, petitionPage, rosterGapPage,
} from './queries.ts';
import { profileMutations, profileQueries, profileTypes } from './profiles.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    petition: (_, { id }, { loaders }) => loaders.petition.load(id),
    petitionByNumber: (_, { channel, number }, { read }) => {
      return read((em) => findByNumber(em, channel, number));
    },
    petitions: (_, { filter, ...page }, context) => petitionPage(context, filter, page),
    openDeadlines: (_, { filter, ...page }, context) => openDeadlinePage(context, filter, page),
    myNotices: (_, page, context) => myNoticePage(context, page),
    rosterGaps: (_, { under, ...page }, context) => rosterGapPage(context, under, page),
    department: (_, { id }, { loaders }) => loaders.department.load(id),
    departments: (_, page, context) => departmentPage(context, page),
    categories: (_, __, { read }) => read(listCategories),
    petitionPersonalReads: (_, args, context) => personalReads(context, args),
    ...reportQueries,
    ...profileQueries,
  },
  Mutation: {
    lodgePetition: (_, { input }, context) => lodgePetition(context, input),
    signForPetition: (_, { input }, context) => signForPetition(context, input),
    contactPetitioner: (_, { input }, context) => contactPetitioner(context, input),
    handlePetition: (_, { input }, context) => handlePetition(context, input),
    replyToPetition: (_, { input }, context) => replyToPetition(context, input),
    callBackPetition: (_, { input }, context) => callBackPetition(context, input),
    mergePetition: (_, { input }, context) => mergePetition(context, input),
    ...chainMutations,
    ...measureMutations,
    ...profileMutations,
  },
  PetitionResult: refusalOr('Petition'),
  ...profileTypes,
  Petition: {
    __resolveReference: ({ id }, { loaders }) => loaders.petition.load(id),
    category: ({ category }, _, { loaders }) => found(loaders.category, category),
    callers: ({ id }, _, { loaders }) => loaders.callers.load(id),
    division: ({ division }) => ({ code: division }),
    estate: ({ estateId }) => estateId === null ? null : { id: estateId },
    grid: ({ gridId }) => gridId === null ? null : { id: gridId },
    department: ({ departmentId }, _, { loaders }) => found(loaders.department, departmentId),
    coDepartments: ({ coDepartmentIds }, _, { loaders }) => {
      return foundAll(loaders.department, coDepartmentIds);
    },
    deadlines: ({ id }, _, { loaders }) => loaders.deadlines.load(id),
    escalations: ({ id }, _, { loaders }) => loaders.escalations.load(id),
    notices: ({ id }, _, { loaders }) => loaders.notices.load(id),
    owedBy: async (petition, _, { loaders }) => {
      const [chain, rungs] = await Promise.all([
        isInChain(petition) ? loaders.chain.load(petition.id) : null,
        loaders.escalations.load(petition.id),
      ]);
      return owedBy(petition, chain, rungs);
    },
    dueAt: async ({ id }, _, { loaders }) => nextDue(await loaders.deadlines.load(id)),
    overdue: async ({ id }, _, { loaders, now }) => {
      return isPetitionOverdue(await loaders.deadlines.load(id), now);
    },
    evidence: ({ id }, _, { loaders }) => loaders.evidence.load(id),
    reply: ({ id }, _, { loaders }) => loaders.reply.load(id),
    callBacks: ({ id }, _, { loaders }) => loaders.callBacks.load(id),
    mergedInto: ({ mergedIntoId }, _, { loaders }) => {
      return mergedIntoId === null ? null : loaders.petition.load(mergedIntoId);
    },
    chain: ({ id }, _, { loaders }) => loaders.chain.load(id),
    returns: measuresOf('RETURN'),
    extensions: measuresOf('EXTENSION'),
    urgings: measuresOf('URGING'),
    supervisions: measuresOf('SUPERVISION'),
    interviews: measuresOf('INTERVIEW'),
  },
  Chain: chainFields,
  HandlingExtension: extensionFields,
  Caller: {
    name: ({ nameSealed }) => nameSealed,
    phone: ({ phoneSealed }) => phoneSealed,
  },
  StepHolder: {
    grid: ({ gridId }) => gridId === null ? null : { id: gridId },
    division: ({ division }) => division === null ? null : { code: division },
    department: ({ departmentId }, _, { loaders }) => {
      return departmentId === null ? null : loaders.department.load(departmentId);
    },
    officer: ({ person }) => (person ? { id: person } : null),
  },
  PetitionReply: {
    upheldAgainst: ({ upheldAgainst }) => upheldAgainst === null ? null : { id: upheldAgainst },
  },
  PetitionCategory: {
    parent: ({ parentCode }, _, { loaders }) => {
      return parentCode === null ? null : loaders.category.load(parentCode);
    },
  },
  ...deadlineFields,
  ...reportFields,
  ...measureFields,
  Department: {
    __resolveReference: ({ id }, { loaders }) => loaders.department.load(id),
    duties: ({ id }, _, { loaders }) => loaders.duties.load(id),
  },
  DutyItem: {
    category: ({ category }, _, { loaders }) => found(loaders.category, category),
    lead: ({ leadDepartmentId }, _, { loaders }) => found(loaders.department, leadDepartmentId),
    coDepartments: ({ coDepartmentIds }, _, { loaders }) => {
      return foundAll(loaders.department, coDepartmentIds);
    },
  },
  Estate: {
    __resolveReference: ({ id }) => ({ id }),
    petitions: ({ id }, { open, ...args }, { loaders }) => {
      return loaders.petitionsOf({ open: open ?? false, page: pageOf(args) })(id);
    },
  },
};
