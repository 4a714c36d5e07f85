import { z } from 'zod';

const document = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  authorization_endpoint: z.url().optional(),
  token_endpoint: z.url().optional(),
});

/** What an issuer says of itself, taken from itself alone. */
export async function discover(issuer: string): Promise<z.infer<typeof document>> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  const said = document.parse(await response.json());
  if (said.issuer !== issuer) throw new Error('The discovery document is another issuer’s');
  return said;
}
