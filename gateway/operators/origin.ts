import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/** Where browsers find the gateway: never what a request says of it. */
export function originOf(request: FastifyRequest, { PUBLIC_URL }: Config): string {
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin;
  return `http://127.0.0.1:${request.socket.localPort}`;
}
