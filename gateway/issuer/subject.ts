/** Somebody the local issuer vouches for. */
export interface Subject {
  readonly sub: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'MACHINE';
  readonly tenant: string;
  /** 'action@prefix' */
  readonly grants: readonly string[];
  readonly organization: string | null;
}

/** The claims by which the gateway knows who asks, as any issuer of Linli has to state them. */
export function claimsOf(subject: Omit<Subject, 'sub' | 'name'>): Record<string, unknown> {
  return {
    linli_kind: subject.kind,
    linli_tenant: subject.tenant,
    linli_grants: subject.grants,
    linli_organization: subject.organization,
  };
}
