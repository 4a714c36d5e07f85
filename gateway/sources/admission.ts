import { signedText } from '@linli/schemas/signature.ts';
import type { SigningKey } from '@linli/schemas/signature.ts';
import { SupergraphRefused } from './refused.ts';

/** Whose supergraphs are taken. */
export interface Trust {
  /** Those of the one in use and of the next, while keys change. */
  readonly keys: readonly SigningKey[];
  /** Whether one that nobody signed is taken: only where no key is known either. */
  readonly unsigned: boolean;
}

/** Thrice what would fill the largest object a cluster keeps: Linli's own has some 160 KB. */
export const ARTEFACT_BYTES = 3 * 1024 * 1024;

/** The supergraph's text, once its size and its signature are known to be good. */
export function admit(artefact: string, { keys, unsigned }: Trust): string {
  if (Buffer.byteLength(artefact) > ARTEFACT_BYTES) {
    throw new SupergraphRefused('SIZE', [`it is larger than ${ARTEFACT_BYTES} bytes`]);
  }
  if (keys.length === 0 && unsigned) return artefact;
  const text = signedText(artefact, keys);
  if (text === null) {
    throw new SupergraphRefused('SIGNATURE', ['it is not signed by a key of SUPERGRAPH_KEYS']);
  }
  return text;
}
