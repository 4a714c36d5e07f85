import { registerHooks } from 'node:module';

/**
 * What @apollo/gateway would call out with: its reports to its maker, which process-guard.ts turns
 * off, and the HTTP client of the data source and the registry that it brings along. Subgraphs are
 * asked by links of our own, so none of it is loaded: a fifth of the gateway's memory, and nothing
 * left in the process that could ask anybody else.
 */
const LEFT_OUT = [
  /^@opentelemetry\/(exporter-metrics-|resource-detector-|resources$|sdk-metrics$)/,
  /^@opentelemetry\/semantic-conventions\/incubating$/,
  /^(make-fetch-happen|node-fetch)$/,
];

/** Before it is imported. In their place stands this module: what calls them throws. */
export function leaveOut(): void {
  registerHooks({
    resolve: (specifier, context, resolve) =>
      isLeftOut(specifier, context.parentURL)
        ? { url: import.meta.url, format: 'module-typescript', shortCircuit: true }
        : resolve(specifier, context),
  });
}

function isLeftOut(specifier: string, importer = ''): boolean {
  return importer.includes('/@apollo/gateway/') && LEFT_OUT.some((each) => each.test(specifier));
}
