import { describe, expect, test } from '@jest/globals';
import { reachRedis } from '../redis.ts';
import { freePort } from '../testing/port.ts';
import { hasRedis } from '../testing/queues.ts';
import { openTestRedis } from '../testing/redis.ts';

describe('a start that names a Redis', () => {
  test('is told in one line when nothing answers there', async () => {
    const port = await freePort();
    const line = `No Redis answers at 127.0.0.1:${port}: start it, or correct or unset REDIS_URL`;
    await expect(reachRedis(`redis://127.0.0.1:${port}`)).rejects.toThrow(line);
  });

  (hasRedis() ? test : test.skip)('goes on when it answers', async () => {
    await using redis = await openTestRedis();
    await expect(reachRedis(redis?.url ?? '')).resolves.toBeUndefined();
  });
});
