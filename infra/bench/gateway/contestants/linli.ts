import { serve } from '@linli/gateway/server.ts';
import { contest } from './contest.ts';

/** The gateway as it is run: who asks is checked, what it costs is counted, all of it is signed. */
await contest(async () => {
  const served = await serve(process.env);
  return async () => served[Symbol.asyncDispose]();
});
