import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { settle } from './committed.ts';
import { SERVICES } from './events/event.ts';
import type { ServiceName } from './events/event.ts';
import { mappersOf, rowsOf } from './mappers.ts';
import { sdlOf } from './sdl.ts';

const SCALARS = {
  ID: 'string',
  DateTime: 'Date',
  CivilDate: '@linli/kernel/civil.ts#CivilDate',
  Fen: 'number',
  _FieldSet: 'string',
};

/** The types of a service's resolvers, from its SDL and the rows they are handed. */
export async function resolverTypesOf(
  service: ServiceName,
  rows: ReadonlySet<string> = rowsOf(service),
): Promise<string> {
  const schema = parse(sdlOf(service));
  const text = await codegen({
    filename: 'schema.generated.ts',
    documents: [],
    schema,
    config: {
      enumsAsTypes: true,
      federation: true,
      importExtension: '.ts',
      noSchemaStitching: true,
      useTypeImports: true,
      contextType: '../context.ts#Context',
      mappers: mappersOf(schema, rows),
      scalars: SCALARS,
      strictScalars: true,
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  return `${HEADER}\n${text.trim()}\n`;
}

const HEADER = `/* Derived from the SDL and ./rows.ts by schemas/codegen.ts. Not to be edited. */
import type { Connection } from '@linli/chassis/page.ts';`;

async function main(names: readonly string[], check: boolean): Promise<boolean> {
  const unknown = names.filter((name) => !SERVICES.some((service) => service === name));
  if (unknown.length > 0) {
    process.stderr.write(`No such service: ${unknown.join(', ')}\n`);
    return false;
  }
  const services = SERVICES.filter((service) => names.length === 0 || names.includes(service));
  const settled = await Promise.all(services.map(async (service) => {
    const url = new URL(`../services/${service}/api/schema.generated.ts`, import.meta.url);
    const text = await resolverTypesOf(service);
    return settle({ url, text, command: `node schemas/codegen.ts ${service}` }, check);
  }));
  return settled.every(Boolean);
}

if (import.meta.main) {
  const names = process.argv.slice(2).filter((argument) => argument !== '--check');
  if (!(await main(names, process.argv.includes('--check')))) process.exitCode = 1;
}
