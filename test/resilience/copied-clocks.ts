import type { Constellation } from '../constellation.ts';

export interface Copies {
  /** Whose clock is copied, and of which kind. */
  readonly petitionId: string;
  readonly kind: string;
  readonly count: number;
  /** The first starts and is due so much later than the original, each so much after the last. */
  readonly laterMs?: number;
  readonly apartMs?: number;
}

/** Many clocks like one that a petition started, each of a case of its own. */
export async function copyClocks(linli: Constellation, copies: Copies): Promise<void> {
  const { petitionId, kind, count, laterMs = 0, apartMs = 0 } = copies;
  await linli.rows('petition', COPY, [petitionId, kind, count, laterMs, apartMs]);
}

const COPY = `
  insert into deadline select (jsonb_populate_record(original, jsonb_build_object(
    'id', uuidv7(), 'subject_id', uuidv7(), 'started_at', original.started_at + later,
    'due_at', original.due_at + later, 'ring_at', original.ring_at + later
  ))).*
  from deadline original, generate_series(0, $3 - 1) place,
    lateral (select ($4::bigint + $5 * place) * interval '1 ms' later)
  where original.subject_id = $1 and original.kind = $2 and original.state = 'RUNNING'`;
