import {
  RLWrapperTimeouts, RateLimiterMemory, RateLimiterRedis, RateLimiterRes,
} from 'rate-limiter-flexible';
import type { IRateLimiterOptions, RateLimiterAbstract } from 'rate-limiter-flexible';
import { openRedis } from '@linli/chassis/redis.ts';

/** The points each client of a tenant has for a minute, and what is left of them. */
export interface Budgets extends AsyncDisposable {
  take(account: Account, points: number): Promise<Standing>;
  /** Gives points back, or takes what must be taken though none may be left. */
  correct(account: Account, points: number): Promise<void>;
}

/** Whose points they are, and how many a minute brings. */
export interface Account {
  readonly key: string;
  readonly perMinute: number;
}

export interface Standing {
  readonly granted: boolean;
  readonly left: number;
  /** Until the minute is over and all points are there again. */
  readonly seconds: number;
}

export const WINDOW_S = 60;

/**
 * In Redis where there is one, so that every gateway spends from one budget; while Redis is away,
 * and without one, each gateway counts for itself.
 */
export function openBudgets(redisUrl?: string): Budgets {
  const redis = redisUrl ? openRedis(redisUrl) : null;
  const limiters = new Map<number, RateLimiterAbstract>();
  const limiterOf = (perMinute: number): RateLimiterAbstract => {
    const known = limiters.get(perMinute);
    if (known) return known;
    const options = { points: perMinute, duration: WINDOW_S, keyPrefix: 'linli:points' };
    const memory = new RateLimiterMemory(options);
    const limiter = redis ? overRedis(redis, memory, options) : memory;
    limiters.set(perMinute, limiter);
    return limiter;
  };

  const correct = async ({ key, perMinute }: Account, points: number): Promise<void> => {
    if (points > 0) await limiterOf(perMinute).reward(key, points);
    if (points < 0) await limiterOf(perMinute).penalty(key, -points);
  };
  return {
    correct,
    async take(account, points) {
      const standing = await limiterOf(account.perMinute)
        .consume(account.key, points)
        .then((left) => standingOf(left, true), refused);
      // Nothing was run for them, and something smaller may still be.
      if (!standing.granted) await correct(account, points);
      return standing;
    },
    async [Symbol.asyncDispose]() {
      redis?.disconnect();
    },
  };
}

type Shared = ReturnType<typeof openRedis>;

/** A Redis that is away, or only slow, must not hold up what it is to count. */
function overRedis(
  redis: Shared, memory: RateLimiterMemory, options: IRateLimiterOptions,
): RateLimiterAbstract {
  const limiter = new RateLimiterRedis({
    ...options, storeClient: redis, insuranceLimiter: memory, rejectIfRedisNotReady: true,
  });
  return new RLWrapperTimeouts({ limiter, timeoutMs: PATIENCE_MS });
}

const PATIENCE_MS = 50;

function refused(reason: unknown): Standing {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  return standingOf(reason, false);
}

function standingOf({ remainingPoints, msBeforeNext }: RateLimiterRes, granted: boolean): Standing {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return { granted, left: remainingPoints, seconds };
}
