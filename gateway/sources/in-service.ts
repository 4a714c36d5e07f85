import { log } from '@linli/chassis/log.ts';
import type { Counters } from '../counters.ts';
import type { GovernedGateway } from '../governed-gateway.ts';
import { admit } from './admission.ts';
import type { Trust } from './admission.ts';
import type { Kept } from './kept.ts';
import { SupergraphRefused } from './refused.ts';
import type { SupergraphSource } from './source.ts';

export interface Followed {
  readonly source: SupergraphSource;
  readonly trust: Trust;
  readonly kept: Kept;
  readonly counters: Counters;
}

/**
 * Opens with what the source holds, else with what was last in service; with neither it throws
 * what is wrong, and nothing ever listens.
 */
export async function openFirst<G>(
  followed: Followed,
  open: (text: string) => Promise<G>,
): Promise<G> {
  const { source, trust, kept, counters } = followed;
  try {
    const artefact = await source.read().catch(unreadable);
    const opened = await open(admit(artefact, trust));
    await kept.keep(artefact);
    return opened;
  } catch (error) {
    tellRefused(error, counters);
    const last = await kept.read();
    if (last === null) throw error;
    const opened = await open(admit(last, trust));
    log.warn('the supergraph that was last in service is served');
    return opened;
  }
}

/** Each supergraph takes over as it comes; a bad one is refused, and the one before serves on. */
export function follow(
  { source, trust, kept, counters }: Followed,
  gateway: GovernedGateway,
): void {
  source.follow(async (artefact) => {
    try {
      await gateway.replace(admit(artefact, trust));
      await kept.keep(artefact);
    } catch (error) {
      tellRefused(error, counters);
    }
  });
}

function tellRefused(error: unknown, counters: Counters): void {
  const reason = error instanceof SupergraphRefused ? error.reason : 'BROKEN';
  counters.add('supergraph_rejected_total', { reason });
  log.error({ err: error, reason }, 'a supergraph was refused');
}

function unreadable(): never {
  throw new SupergraphRefused('UNREADABLE', [
    'SUPERGRAPH: the file cannot be read; run `npm run compose`',
  ]);
}
