import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessDenied, may } from '@linli/kernel/actor.ts';
import type { Config } from '../config.ts';
import { refuse } from '../answers/refuse.ts';
import type { Identify } from '../identity/identity.ts';
import { noteRefused } from '../refusals/noting.ts';
import { readCookie, SESSION } from './cookies.ts';
import { originOf } from './origin.ts';
import { deniedPage, sendPage } from './pages.ts';
import type { SignIn } from './sign-in.ts';

/**
 * Who asks is checked on every request as for the graph: by the bearer token, or by the one the
 * sign-in left in the browser, which changes something only from a page of ours.
 */
export function guard(config: Config, identify: Identify, signIn: SignIn) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const kept = request.headers.authorization ? undefined : readCookie(request, SESSION);
    const authorization = kept ? `Bearer ${kept}` : request.headers.authorization;
    try {
      request.actor = await identify(authorization);
    } catch (error) {
      if (!(error instanceof AccessDenied) || !isPageView(request)) throw error;
      return signIn.start(request, reply, request.url, false);
    }
    if (!may(request.actor, 'system.operate', request.actor.tenant)) {
      if (isPageView(request)) {
        noteRefused(request, 'FORBIDDEN');
        return sendPage(reply, 403, deniedPage());
      }
      return refuse(reply, 'FORBIDDEN');
    }
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead && kept && !isFromOurPage(request, config)) return refuseForeign(reply);
    return undefined;
  };
}

/** Somebody who looks at a page can be sent to sign in; a program is told no. */
function isPageView({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && wantsPage(headers.accept);
}

export function wantsPage(accept: string | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}

export function isFromOurPage(request: FastifyRequest, config: Config): boolean {
  return request.headers.origin === originOf(request, config);
}

export function refuseForeign(reply: FastifyReply): FastifyReply {
  return refuse(reply, 'FORBIDDEN', {
    en: 'This is done from the operators’ own page alone',
    zh: '此操作仅限在运维页面进行',
  });
}
