import { expectMigrationsMatchEntities } from '@linli/chassis/testing/database.ts';
import { expect, test } from '@jest/globals';
import { orm } from '../store/orm.ts';

test('The migrations build what the entities describe', async () => {
  await expect(expectMigrationsMatchEntities(orm)).resolves.toBeUndefined();
});
