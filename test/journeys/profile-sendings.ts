/** What is sent of a service's rule profiles: proposed, approved, rolled back, and one rejected. */
export interface ProfileSending {
  readonly mutation: string;
  readonly type: string;
  /** The district proposes; another person decides. */
  readonly who: 'district' | 'rules';
  sent(ids: Readonly<Record<string, string>>): object;
  readonly altered: object;
}

const ELSE = { note: '另有缘由' };

/** Of a service, by the noun in the names of its mutations; a proposal waits as `ids[noun]`. */
export function profileSendings(noun: string, change: object): readonly ProfileSending[] {
  const decision = (verb: string, type: string, sent: ProfileSending['sent']) => {
    return { mutation: `${verb}${noun}Profile`, type, who: 'rules', sent, altered: ELSE } as const;
  };
  const proposed = (ids: Readonly<Record<string, string>>) => {
    return { profileId: ids[`propose${noun}Profile`], note: '同意' };
  };
  return [
    {
      mutation: `propose${noun}Profile`, type: 'ProposeProfileInput', who: 'district',
      sent: () => proposal(change), altered: ELSE,
    },
    decision('approve', 'DecideProfileInput', proposed),
    decision('rollBack', 'RollBackProfileInput', proposed),
    decision('reject', 'DecideProfileInput', (ids) => ({ profileId: ids[noun], note: '不同意' })),
  ];
}

export function proposal(change: object): object {
  return { validFrom: '2027-01-01T00:00:00+08:00', inFlight: 'MOVE', note: '本区规定', ...change };
}

/** A call is tried once more than is shipped. */
export const PETITION_CHANGE = {
  code: 'HOTLINE_DEFAULT',
  lines: [{
    code: 'R-H-34', kind: 'CALL_BACK_TRIES', figures: [{ name: 'tries', number: 4 }],
    source: '双流区规定', verify: false,
  }],
};
