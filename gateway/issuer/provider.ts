import { createHmac } from 'node:crypto';
import { Provider } from 'oidc-provider';
import type { Grant, OidcContext, Token } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import type { Keys } from './key-file.ts';
import { claimsOf } from './subject.ts';
import type { Subject } from './subject.ts';

/** Whom the tokens are for: the graph, wherever it is served. */
export const AUDIENCE = 'https://linli.local/graph';

/** The program through which people sign in; a native client may listen on any loopback port. */
export const CONSOLE_CLIENT = 'linli-console';
const REDIRECTS = [
  'http://127.0.0.1/', 'http://127.0.0.1/callback', 'http://127.0.0.1/operators/signed-in',
];

const TOKEN_LIFE_S = 12 * 3600;

export const RESOURCE = {
  audience: AUDIENCE,
  scope: 'graph',
  accessTokenFormat: 'jwt',
  accessTokenTTL: TOKEN_LIFE_S,
  jwt: { sign: { alg: 'ES256' } },
};

interface Register {
  readonly keys: Keys;
  readonly people: ReadonlyMap<string, Subject>;
  readonly machines: ReadonlyMap<string, Subject>;
}

export function newProvider(url: string, register: Register): Provider {
  const { keys, people, machines } = register;
  return new Provider(url, {
    adapter: createMemoryAdapter(0),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookie] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    clients: [consoleClient, ...[...machines.keys()].map((id) => machineClient(id, keys))],
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => AUDIENCE,
        useGrantedResource: () => true,
        getResourceServerInfo: () => RESOURCE,
      },
    },
    scopes: ['openid', 'graph'],
    ttl: {
      AccessToken: TOKEN_LIFE_S,
      ClientCredentials: TOKEN_LIFE_S,
      AuthorizationCode: 60,
      Grant: TOKEN_LIFE_S,
      IdToken: 3600,
      Interaction: 600,
      Session: TOKEN_LIFE_S,
    },
    interactions: { url: (_: OidcContext, { uid }: { uid: string }) => `/sign-in/${uid}` },
    findAccount: (_: OidcContext, sub: string) =>
      people.has(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined,
    loadExistingGrant: (context: OidcContext) => grantAll(context),
    extraTokenClaims: (_: OidcContext, token: Token) => {
      // Minted for somebody made up: the token brings its own claims.
      if (token.extra) return token.extra;
      const subject = people.get(token.accountId ?? '') ?? machines.get(token.clientId);
      return subject && claimsOf(subject);
    },
  });
}

/** One party runs issuer, console and graph: whoever has signed in is not asked again. */
async function grantAll({ oidc }: OidcContext): Promise<Grant> {
  const { accountId } = oidc.session;
  const grant = new oidc.provider.Grant({ accountId, clientId: oidc.client.clientId });
  grant.addOIDCScope('openid graph');
  grant.addResourceScope(AUDIENCE, 'graph');
  await grant.save();
  return grant;
}

const consoleClient = {
  client_id: CONSOLE_CLIENT,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: REDIRECTS,
};

function machineClient(id: string, keys: Keys) {
  return {
    client_id: id,
    client_secret: secretOf(id, keys),
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}

/** The same after every start, so that a machine set up once stays set up. */
export function secretOf(machine: string, keys: Keys): string {
  return createHmac('sha256', keys.machines).update(machine).digest('base64url');
}
