import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import type { Subject } from './subject.ts';

/** The sign-in page of the demonstration: everybody is listed, and nobody is asked to prove it. */
export async function signIn(
  provider: Provider,
  people: ReadonlyMap<string, Subject>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    await provider.interactionDetails(request, response);
    response.writeHead(200, HEADERS).end(page([...people.values()]));
    return;
  }
  const accountId = new URLSearchParams(await text(request)).get('sub') ?? '';
  if (!people.has(accountId)) {
    response.writeHead(400, HEADERS).end(page([...people.values()]));
    return;
  }
  // Choosing is agreeing: there is nothing here that a second page could ask about.
  await provider.interactionFinished(request, response, { login: { accountId }, consent: {} });
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cache-control': 'no-store',
};

function page(people: readonly Subject[]): string {
  const buttons = people.map(
    ({ sub, name }) => `<p><button name="sub" value="${escape(sub)}">${escape(name)}</button></p>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Linli 邻里</title>
<body style="font-family: system-ui; max-width: 30rem; margin: 4rem auto">
<h1>Sign in as 登录为</h1>
<p>This machine holds a demonstration: choose whom you play.</p>
<form method="post">${buttons.join('')}</form>
</body></html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
