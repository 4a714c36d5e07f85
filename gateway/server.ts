import { readFile } from 'node:fs/promises';
import { openClock } from '@linli/chassis/clock.ts';
import type { Clock } from '@linli/chassis/clock.ts';
import { openSigner } from '@linli/chassis/identity.ts';
import { StartError, run } from '@linli/chassis/process.ts';
import { readConfig } from './config.ts';
import type { Env } from './config.ts';
import { openFront } from './front.ts';
import { openGovernedGateway } from './governed-gateway.ts';
import { openIdentity } from './identity.ts';
import { guardProcess } from './process-guard.ts';

export interface Served extends AsyncDisposable {
  /** Where the graph is asked: `${url}/graphql`. */
  readonly url: string;
}

/** Tokens and deadlines here live in real time, also where the district's clock is turned. */
export async function serve(env: Env, _clock?: Clock): Promise<Served> {
  guardProcess(process.env);
  const config = readConfig(env);
  const signer = openSigner(JSON.stringify(config.IDENTITY_PRIVATE_JWK));
  const gateway = await openGovernedGateway(await readText(config.SUPERGRAPH), {
    signer,
    timeoutMs: config.SUBGRAPH_TIMEOUT_MS,
    subgraphUrls: config.SUBGRAPH_URLS,
  });
  const identify = openIdentity(config.ISSUERS);
  const { app, apollo } = await openFront({ config, gateway, identify, signer });
  const close = async (): Promise<void> => {
    await apollo.stop();
    await app.close();
    await gateway[Symbol.asyncDispose]();
  };
  try {
    const url = await app.listen({ port: config.PORT, host: config.HOST });
    return { url, [Symbol.asyncDispose]: close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new StartError(`SUPERGRAPH: ${file} cannot be read; run \`npm run compose\``);
  }
}

if (import.meta.main) {
  await run(async (stopped) => {
    await using _served = await serve(process.env, openClock(process.env['LINLI_CLOCK_FILE']));
    await stopped;
  });
}
