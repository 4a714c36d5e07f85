import { z } from 'zod';
import { SERVICES } from '@linli/schemas/events/event.ts';
import { openClock } from '../clock.ts';
import { parseConfig } from '../config.ts';
import { openDatabase } from '../database.ts';
import { SIGNING, VAULT } from '../environment.ts';
import { run } from '../process.ts';
import { signerOf } from '../signing.ts';
import { exportAudit } from './export.ts';

const SETTINGS = z.object({
  SERVICE: z.enum(SERVICES),
  TENANT: z.string().regex(/^\d{6}$/),
  WORKER_DATABASE_URL: z.url(),
  ...SIGNING.shape,
  ...VAULT.shape,
});

/** `npm run audit:export`: a chain on standard output; on the other, the key that checks it. */
await run(async () => {
  const settings = parseConfig(SETTINGS, process.env);
  const { SERVICE: service, TENANT: tenant, WORKER_DATABASE_URL } = settings;
  const signer = signerOf(settings, 'audit');
  const orm = { service, entities: [], migrations: [] };
  await using database = await openDatabase(orm, WORKER_DATABASE_URL);
  const now = openClock(process.env['LINLI_CLOCK_FILE']).now();
  for await (const line of exportAudit({ database, service, tenant, signer, now })) {
    process.stdout.write(`${line}\n`);
  }
  process.stderr.write(`public key: ${signer.publicKey}\n`);
});
