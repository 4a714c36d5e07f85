/** Somebody the local issuer vouches for. */
export interface Subject {
  readonly sub: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'MACHINE';
  readonly tenant: string;
  /** 'action@prefix', and conditions after it: see chassis/authorization/grant-text.ts. */
  readonly grants: readonly string[];
  readonly organization: string | null;
  /** What all of its requests are for, where it is for one thing alone. */
  readonly purpose?: string;
}

/** The claims by which the gateway knows who asks, as any issuer of Linli has to state them. */
export function claimsOf(subject: Omit<Subject, 'sub' | 'name'>): Record<string, unknown> {
  return {
    linli_kind: subject.kind,
    linli_tenant: subject.tenant,
    linli_grants: subject.grants,
    linli_organization: subject.organization,
    ...(subject.purpose !== undefined && { linli_purpose: subject.purpose }),
  };
}
