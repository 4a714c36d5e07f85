import { StartError } from '@linli/chassis/process.ts';

/** Why a supergraph is not taken into service. */
export type RefusedFor = 'UNREADABLE' | 'SIZE' | 'SIGNATURE' | 'HOST' | 'BROKEN';

export class SupergraphRefused extends StartError {
  readonly reason: RefusedFor;

  constructor(reason: RefusedFor, problems: readonly string[]) {
    const list = problems.map((problem) => problem.replaceAll(/\s+/g, ' ')).join('; ');
    super(`The supergraph cannot be served: ${list}`);
    this.reason = reason;
  }
}
