import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Audience } from './audiences.ts';
import { settle } from './committed.ts';
import type { Derived } from './committed.ts';

/** For whom `@linli/client` has documents, each checked by the contract of its audience. */
const CLIENTS = ['portal', 'hotline', 'partner'] as const satisfies readonly Audience[];

const CLIENT = new URL('../gateway/client/', import.meta.url);

interface Source {
  readonly location: string;
  readonly document: DocumentNode;
  readonly text: string;
}

/** The typed documents of every audience. */
export async function clientFiles(): Promise<Derived[]> {
  return Promise.all(CLIENTS.map(async (audience) => ({
    url: new URL(`${audience}.generated.ts`, CLIENT),
    text: await typedDocumentsOf(audience, sourcesOf(audience)),
    command: 'node schemas/client.ts',
  })));
}

/** One operation a file, so that the hash of a file is the id of its document. */
function sourcesOf(audience: Audience): Source[] {
  const folder = new URL(`documents/${audience}/`, CLIENT);
  return readdirSync(folder).toSorted().map((location) => {
    const text = readFileSync(new URL(location, folder), 'utf8');
    return { location, text, document: parse(text, { noLocation: true }) };
  });
}

async function typedDocumentsOf(audience: Audience, sources: Source[]): Promise<string> {
  const contract = readFileSync(new URL(`contracts/${audience}.graphql`, import.meta.url), 'utf8');
  const texts = new Map(sources.map(({ document, text }) => [nameIn(document), text]));
  const text = await codegen({
    filename: `${audience}.generated.ts`,
    schema: parse(contract),
    documents: sources.map(({ location, document }) => ({ location, document })),
    config: {
      documentNodeImport: './document.ts#GraphDocument',
      enumType: 'string-literal',
      immutableTypes: true,
      scalars: { ID: 'string', DateTime: 'string', CivilDate: 'string', Fen: 'number' },
      strictScalars: true,
      useTypeImports: true,
      unstable_onExecutableDocumentNode: (document: DocumentNode) =>
        metaOf(texts.get(nameIn(document)) ?? ''),
    },
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  });
  return `${headerOf(audience)}\n${text.trim()}\n`;
}

function nameIn({ definitions }: DocumentNode): string {
  const [operation] = definitions;
  const isOne = definitions.length === 1 && operation?.kind === Kind.OPERATION_DEFINITION;
  if (!isOne || !operation.name) throw new Error('A document holds one operation, with a name');
  return operation.name.value;
}

function metaOf(text: string) {
  return { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, text };
}

const headerOf = (audience: Audience): string =>
  `/* Derived from documents/${audience} and schemas/contracts/${audience}.graphql by \
schemas/client.ts. Not to be edited. */`;

if (import.meta.main) {
  const files = await clientFiles();
  const check = process.argv.includes('--check');
  if (!files.map((file) => settle(file, check)).every(Boolean)) process.exitCode = 1;
}
