import { listPage } from '@linli/chassis/listing.ts';
import { toCursor } from '@linli/chassis/page.ts';
import { refusalOr } from '@linli/chassis/subgraph.ts';
import { addExample } from '../../commands/library/add-example.ts';
import { beginPilot } from '../../commands/library/begin-pilot.ts';
import { coSignDocument } from '../../commands/library/co-sign-document.ts';
import { decidePilot } from '../../commands/library/decide-pilot.ts';
import { draftDocument } from '../../commands/library/draft-document.ts';
import { issueDocument } from '../../commands/library/issue-document.ts';
import { nameTerm } from '../../commands/library/name-term.ts';
import { repealDocument } from '../../commands/library/repeal-document.ts';
import { countDocuments, listDocuments } from '../../store/library/documents.ts';
import {
  countExamples, countPilots, listExamples, listPilots, listTerms,
} from '../../store/library/pilots.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated.ts';

export const libraryQueries = {
  policyDocument: (_, { id }, { loaders }) => loaders.document.load(id),
  policyDocuments: (_, { filter, ...args }, { read }) => listPage(read, args, {
    list: (em, page) => listDocuments(em, filter ?? {}, page),
    count: (em) => countDocuments(em, filter ?? {}),
    cursorOf: ({ id }) => toCursor(id),
  }),
  pilots: (_, { text, ...args }, { read }) => listPage(read, args, {
    list: (em, page) => listPilots(em, { text }, page),
    count: (em) => countPilots(em, { text }),
    cursorOf: ({ id }) => toCursor(id),
  }),
  examples: (_, { text, ...args }, { read }) => listPage(read, args, {
    list: (em, page) => listExamples(em, { text }, page),
    count: (em) => countExamples(em, { text }),
    cursorOf: ({ id }) => toCursor(id),
  }),
  vocabulary: (_, __, { read }) => read(listTerms),
} satisfies QueryResolvers;

export const libraryMutations = {
  draftDocument: (_, { input }, context) => draftDocument(context, input),
  coSignDocument: (_, { input }, context) => coSignDocument(context, input),
  issueDocument: (_, { input }, context) => issueDocument(context, input),
  repealDocument: (_, { input }, context) => repealDocument(context, input),
  beginPilot: (_, { input }, context) => beginPilot(context, input),
  decidePilot: (_, { input }, context) => decidePilot(context, input),
  addExample: (_, { input }, context) => addExample(context, input),
  nameTerm: (_, { input }, context) => nameTerm(context, input),
} satisfies MutationResolvers;

export const libraryResolvers = {
  PolicyDocumentResult: refusalOr('PolicyDocument'),
  PilotResult: refusalOr('Pilot'),
  ExampleResult: refusalOr('Example'),
  TermResult: refusalOr('Term'),
  PolicyDocument: {
    clauses: ({ clauses }) => [...clauses],
    relations: ({ id }, _, { loaders }) => loaders.relations.load(id),
  },
  PolicyClause: {
    indicators: ({ indicators }) => [...indicators],
  },
  DocumentRelation: {
    document: ({ otherId }, _, { loaders }) => loaders.document.load(otherId),
  },
  Example: {
    estate: ({ estateId }) => (estateId === null ? null : { id: estateId }),
  },
} satisfies Resolvers;
