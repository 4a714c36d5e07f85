import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ServiceName } from '@linli/schemas/events/event.ts';
import { boardOf } from '@linli/schemas/operators.ts';
import { log } from '../log.ts';
import { openShown } from '../queue.ts';
import type { Queue, QueueOptions, Shown } from '../queue.ts';
import { withoutValues } from './without-values.ts';

export interface BoardOptions {
  readonly service: ServiceName;
  readonly queue: QueueOptions;
}

/**
 * The queue of a service as bull-board shows it, to be looked at only: jobs remind, and whoever
 * took one away or made one run again would have changed nothing that the rows do not decide.
 */
export async function serveBoard(
  scope: FastifyInstance,
  { service, queue }: BoardOptions,
): Promise<void> {
  const adapter = new FastifyAdapter().setBasePath(boardOf(service));
  const { setQueues } = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: `Linli · ${service}`, ...PLAIN } },
  });
  let opening: Promise<Shown> | null = null;
  const open = (): Promise<Shown> => {
    opening ??= openShown(queue, service).then(
      (shown) => {
        setQueues([new OnlyShown(shown.queue)]);
        return shown;
      },
      (error: unknown) => {
        opening = null;
        throw error;
      },
    );
    return opening;
  };
  scope.addHook('onRequest', async ({ method }, reply) => {
    if (method !== 'GET') return reply.code(405).header('allow', 'GET').send();
    // Opened by the first who looks: most workers are never looked at.
    try {
      await open();
    } catch (error) {
      log.warn({ err: error }, 'no queue to show');
      return reply.code(503).send();
    }
  });
  scope.addHook('onSend', async (_, __, payload) =>
    typeof payload === 'string' ? payload.replaceAll(ELSEWHERE, '') : payload);
  scope.addHook('onClose', async () => {
    const shown = await opening?.catch(() => null);
    await shown?.[Symbol.asyncDispose]();
  });
  await scope.register(adapter.registerPlugin());
}

/** No addresses of workers, and no way out to other hosts. */
const PLAIN = { showWorkers: false, hideDocsLink: true } as const;

/** The fonts of the page come from a host of somebody else's: it does without. */
const ELSEWHERE = /<link href="https?:[^>]*>/g;

/** What a job may say of itself: of a delivery, which it is and not what it tells. */
const NAMED = z.object({
  id: z.uuid(),
  topic: z.string().optional(),
  publisher: z.string().optional(),
  sequence: z.int().optional(),
  happenedAt: z.string().optional(),
});

class OnlyShown extends BullMQAdapter {
  constructor(queue: Queue) {
    super(queue, { readOnlyMode: true });
  }

  override async getJob(id: string) {
    const job = await super.getJob(id);
    return job && bare(job);
  }

  override async getJobs(...asked: Parameters<BullMQAdapter['getJobs']>) {
    return (await super.getJobs(...asked)).map(bare);
  }
}

type BoardJob = Awaited<ReturnType<BullMQAdapter['getJobs']>>[number];

/** Read from the queue for this answer alone, so it may be changed. */
function bare(job: BoardJob): BoardJob {
  job.data = NAMED.safeParse(job.data).data ?? {};
  job.stacktrace = [];
  if (job.failedReason) job.failedReason = withoutValues(job.failedReason);
  return job;
}
