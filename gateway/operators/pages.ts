import type { FastifyReply } from 'fastify';
import type { Parked } from '@linli/schemas/operators.ts';

/** Pages without a script: nothing on them comes from elsewhere, and forms go to us alone. */
const POLICY = [
  "default-src 'none'", "style-src 'unsafe-inline'", "form-action 'self'", "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply
    .code(status)
    .header('content-security-policy', POLICY)
    .header('cache-control', 'no-store')
    // Kept within the origin, and not left out: forms would then be sent by nobody.
    .header('referrer-policy', 'same-origin')
    .header('x-content-type-options', 'nosniff')
    .type('text/html; charset=utf-8')
    .send(page);
}

export function onwardPage(to: string): string {
  const target = escape(to);
  return pageOf(
    `<p><a href="${target}">Go on 继续</a></p>`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
  );
}

export function deniedPage(): string {
  return pageOf(`<p>You may not do this: it takes the grant <code>system.operate</code> over the
whole district. 您无权查看：须对全区持有 system.operate。</p>
<p><a href="/operators/sign-in?again=1">Sign in as somebody else 换人登录</a></p>`);
}

export function frontPage(services: readonly string[]): string {
  const rows = services.map((service) => `<tr><th>${service}</th>
<td><a href="/operators/queues/${service}/">Queue 队列</a></td>
<td><a href="/operators/metrics/${service}">Figures 指标</a></td>
<td><a href="/operators/parked/${service}">Parked 搁置</a></td></tr>`);
  return pageOf(`<table>${rows.join('\n')}</table>
<form method="post" action="/operators/sign-out"><button>Sign out 退出</button></form>`);
}

export function parkedPage(service: string, { events, deadlines }: Parked): string {
  const rows = [
    ...events.map(({ topic, ...row }) => ({ what: topic, ...row })),
    ...deadlines.map(({ kind, rule, ...row }) => ({ what: `${kind} (${rule})`, ...row })),
  ].map(({ id, what, subject, error, failures, since }) => `<tr>
<td>${escape(what)}</td><td>${escape(subject)}</td><td>${escape(since)}</td>
<td>${failures}</td><td>${escape(error)}</td>
<td><form method="post" action="/operators/parked/${service}/${id}/replay">
<button>Try again 重试</button></form></td></tr>`);
  const none = '<p>Nothing is parked. 没有搁置的事项。</p>';
  const head = `<tr><th>What 事项</th><th>Of 对象</th><th>Since 自</th>
<th>Failures 失败次数</th><th>Error 错误</th><th></th></tr>`;
  return pageOf(`<h2>${service}</h2>
${rows.length === 0 ? none : `<table>${head}${rows.join('\n')}</table>`}
<p><a href="/operators/">Back 返回</a></p>`);
}

function pageOf(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8">${head}<title>Linli 邻里</title>
<style>body { font-family: system-ui; max-width: 70rem; margin: 3rem auto }
td, th { padding: 0.3rem 1rem 0.3rem 0; text-align: left; vertical-align: top }</style>
<h1>Operators 运维</h1>
${body}
</html>`;
}

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
