import { Refusal } from '@linli/kernel/refusal.ts';

export function unknownProfile(field: 'code' | 'profileId'): Refusal {
  return new Refusal('UNKNOWN_PROFILE', 'There is no such profile here', '没有该规则档', { field });
}

export function pendingVersion(version: number, validFrom: Date): Refusal {
  const at = validFrom.toISOString();
  return new Refusal(
    'VERSION_PENDING',
    `Version ${version} is approved and takes effect ${at}: roll it back, or wait`,
    `第 ${version} 版已批准，将于 ${at} 生效，请先撤回或等其生效`,
  );
}

export function effectiveInPast(now: Date): Refusal {
  return new Refusal(
    'EFFECTIVE_IN_PAST',
    `A version takes effect no earlier than now, ${now.toISOString()}`,
    `生效时间不得早于当前时间 ${now.toISOString()}`,
    { field: 'validFrom' },
  );
}

export function nothingChanged(): Refusal {
  return new Refusal(
    'NOTHING_CHANGED', 'The version would say what the one in force says', '与现行版本内容相同',
    { field: 'lines' },
  );
}

export function samePerson(): Refusal {
  return new Refusal(
    'SAME_PERSON', 'Another person than the proposer decides', '提出人不得审批自己提出的版本',
    { field: 'profileId' },
  );
}

export function wrongState(needed: string, state: string): Refusal {
  return new Refusal(
    'WRONG_STATE', `The version is ${state}, not ${needed}`,
    `该版本状态为 ${state}，须为 ${needed}`, { field: 'profileId' },
  );
}

export function overtaken(): Refusal {
  return new Refusal(
    'OVERTAKEN', 'The version it was drawn up from is no longer in force: propose it anew',
    '其依据的版本已不是现行版本，请重新提出', { field: 'profileId' },
  );
}

export function notInForce(): Refusal {
  return new Refusal(
    'NOT_IN_FORCE', 'Only the version in force, or one that awaits its day, is rolled back',
    '只能撤回现行版本或待生效版本', { field: 'profileId' },
  );
}
