import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import type { Place } from './place.ts';

export interface SqlPeer extends AsyncDisposable {
  explain(companyId: string): Promise<string>;
}

/** A bare HTTP server before one statement: nobody is verified, and no policy asked. */
export async function openSqlPeer({ urls }: Place): Promise<SqlPeer> {
  const pool = new Pool({ connectionString: urls.worker });
  const server = createServer((request, response) => {
    const companyId = request.url?.slice(1);
    pool.query<{ answer: string }>(EXPLAIN, [companyId]).then(
      ({ rows }) => response.end(rows[0]?.answer),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    explain: async (companyId) => (await fetch(`http://127.0.0.1:${port}/${companyId}`)).text(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
}

/** The figures of the profiles that the bench leads to are written into it. */
const EXPLAIN = `
with line as (
  select *, valid_until > now() as alive, least(points, greatest(0, 40 - coalesce(
    sum(points) filter (where points > 0 and valid_until > now()) over (
      order by confirmed_at, id rows between unbounded preceding and 1 preceding), 0))) as room
  from credit_entry where subject_id = $1 and counters is null
), told as (
  select *, case when not alive then 0 when points > 0 then room else points end as counted,
    case when not alive then 'EXPIRED' when points > room then 'CAPPED' else 'COUNTING' end as state
  from line
), explained as (
  select told.confirmed_at, told.id, told.counted, json_build_object(
    'points', points, 'counted', counted, 'state', told.state,
    'why', case told.state when 'COUNTING' then 'Counts whole' when 'EXPIRED' then 'Its term is over'
      else 'Good records add 40 at most: ' || counted || ' of it is left for this one' end,
    'remainingDays', greatest(0, ceil(extract(epoch from valid_until - now()) / 86400)),
    'rule', json_build_object('code', rule_code, 'version', profile_version,
      'source', rule.source),
    'evidence', json_build_object('topic', evidence->>'topic', 'eventId', evidence->>'eventId'),
    'repair', case when points < 0 and alive then json_build_object(
      'severity', rule.figures->>'severity',
      'earliestOn', (confirmed_at at time zone 'Asia/Shanghai')::date + interval '3 months 1 day',
      'conditions', json_build_array('CONDUCT_CORRECTED', 'DUTIES_DONE', 'PUBLIC_PROMISE',
        'OTHER_CONDITIONS')) end) as entry
  from told
  join profile on profile.code = told.profile and profile.version = told.profile_version
  join profile_line rule on rule.profile_id = profile.id and rule.variant = told.rule_code
)
select json_build_object('data', json_build_object('company', json_build_object('credit',
  json_build_object('score', 90 + sum(counted), 'grade', case when 90 + sum(counted) >= 85 then 'AAA'
    when 90 + sum(counted) >= 80 then 'AA' when 90 + sum(counted) >= 70 then 'A'
    when 90 + sum(counted) >= 60 then 'B' else 'C' end,
    'entries', json_agg(entry order by confirmed_at desc, id desc)))))::text as answer
from explained`;
