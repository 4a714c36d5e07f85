import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Provider } from 'oidc-provider';
import { z } from 'zod';
import { log } from '@linli/chassis/log.ts';
import { openKeys } from './key-file.ts';
import { AUDIENCE, CONSOLE_CLIENT, RESOURCE, newProvider, secretOf } from './provider.ts';
import { REVOKED, openRevocations } from './revocations.ts';
import { signIn } from './sign-in.ts';
import { claimsOf } from './subject.ts';
import type { Subject } from './subject.ts';

export { AUDIENCE } from './provider.ts';
export type { Subject } from './subject.ts';

export interface IssuerOptions {
  /** 0 takes any free port; tokens name the port, so a fixed one keeps them good. */
  readonly port: number;
  readonly keyFile: string;
  readonly people: readonly Subject[];
  readonly machines: readonly Subject[];
}

/** Somebody made up on the spot, or the `sub` of one of the register. */
export type Minted = string | AdHoc;

type AdHoc = Omit<Subject, 'name'> & { readonly lifeSeconds?: number };

/** A real OpenID Connect issuer, on this machine and for this machine alone. */
export interface Issuer extends AsyncDisposable {
  readonly url: string;
  mint(subject: Minted): Promise<string>;
  /** Where it lists what it took back. */
  readonly revocationUri: string;
  revoke(token: string): Promise<void>;
  /** The secret a machine signs in with at `${url}/token`. */
  secretOf(machine: string): string;
}

export async function openIssuer({ port, keyFile, ...register }: IssuerOptions): Promise<Issuer> {
  const keys = await openKeys(keyFile);
  const people = new Map(register.people.map((each) => [each.sub, each]));
  const machines = new Map(register.machines.map((each) => [each.sub, each]));
  const server = createServer();
  const url = await listen(server.listen(port, '127.0.0.1'));
  const provider = newProvider(url, { keys, people, machines });
  const answer = provider.callback();
  const revocations = await openRevocations(`${keyFile}.revoked`, { issuer: url, keys });
  server.on('request', (request, response) => {
    const answered = (): Promise<void> => {
      if (request.url === REVOKED) return revocations.answer(request, response);
      const isSignIn = request.url?.startsWith('/sign-in/') ?? false;
      return isSignIn
        ? signIn(provider, people, request, response) : answer(request, response);
    };
    answered().catch((error: unknown) => {
      log.warn({ err: error }, 'the issuer could not answer');
      response.writeHead(400).end();
    });
  });
  return {
    url,
    revocationUri: `${url}${REVOKED}`,
    revoke: revocations.revoke,
    secretOf: (machine) => secretOf(machine, keys),
    mint: async (subject) => {
      if (typeof subject !== 'string') return mintFor(provider, subject);
      const person = people.get(subject);
      if (person) return mintFor(provider, person);
      if (!machines.has(subject)) throw new Error(`The issuer does not know ${subject}`);
      return signInMachine(url, subject, secretOf(subject, keys));
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await once(server, 'listening');
  return `http://127.0.0.1:${portOf(server.address())}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The issuer has no port');
  return address.port;
}

/** As the provider itself would issue it after a sign-in. */
async function mintFor(provider: Provider, subject: AdHoc): Promise<string> {
  const client = await provider.Client.find(CONSOLE_CLIENT);
  const token = new provider.AccessToken({
    accountId: subject.sub,
    client,
    resourceServer: RESOURCE,
    scope: RESOURCE.scope,
    grantId: `minted-${subject.sub}`,
    gty: 'authorization_code',
    expiresIn: subject.lifeSeconds ?? RESOURCE.accessTokenTTL,
    extra: claimsOf(subject),
  });
  return token.save();
}

const tokenAnswer = z.object({ access_token: z.string() });

/** The client credentials grant, over HTTP as a machine elsewhere would use it. */
async function signInMachine(url: string, machine: string, secret: string): Promise<string> {
  const credentials = Buffer.from(`${machine}:${secret}`).toString('base64');
  const response = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${credentials}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials', resource: AUDIENCE, scope: 'graph',
    }),
  });
  if (!response.ok) throw new Error(`The issuer refused ${machine}: ${await response.text()}`);
  return tokenAnswer.parse(await response.json()).access_token;
}
