import { RLWrapperTimeouts, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { openRedis } from '@linli/chassis/redis.ts';
import { WINDOW_S } from './points.ts';
import type { Account, Budgets, Standing } from './points.ts';

/** A Redis that is away, or only slow, must not hold up what it is to count. */
const PATIENCE_MS = 50;

/** Counted in Redis, and by each gateway for itself while it cannot be counted there. */
export function openShared(redisUrl: string, here: Budgets): Budgets {
  const redis = openRedis(redisUrl);
  const limiters = new Map<number, RateLimiterAbstract>();
  const limiterOf = (points: number): RateLimiterAbstract => {
    const known = limiters.get(points) ?? new RLWrapperTimeouts({
      timeoutMs: PATIENCE_MS,
      limiter: new RateLimiterRedis({
        points, duration: WINDOW_S, keyPrefix: 'linli:points',
        storeClient: redis, rejectIfRedisNotReady: true,
      }),
    });
    limiters.set(points, known);
    return known;
  };
  const correct = async ({ key, perMinute }: Account, points: number): Promise<void> => {
    if (points > 0) await limiterOf(perMinute).reward(key, points);
    if (points < 0) await limiterOf(perMinute).penalty(key, -points);
  };
  return {
    async take(account, points) {
      try {
        const standing = await limiterOf(account.perMinute)
          .consume(account.key, points)
          .then((left) => standingOf(left, true), refused);
        // Nothing was run for them, and something smaller may still be.
        if (!standing.granted) await correct(account, points);
        return standing;
      } catch {
        return here.take(account, points);
      }
    },
    correct: (account, points) =>
      correct(account, points).catch(() => here.correct(account, points) ?? undefined),
    async [Symbol.asyncDispose]() {
      redis.disconnect();
    },
  };
}

/** What Redis did not say is no word on the points. */
function refused(reason: unknown): Standing {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  return standingOf(reason, false);
}

function standingOf({ remainingPoints, msBeforeNext }: RateLimiterRes, granted: boolean): Standing {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return { granted, left: remainingPoints, seconds };
}
