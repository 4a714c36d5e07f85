import { Refusal } from '@linli/kernel/refusal.ts';

export function unknownMember(): Refusal {
  return new Refusal('UNKNOWN_MEMBER', 'There is no such member on the register', '名册中没有该党员',
    { field: 'memberId' });
}

export function unknownAppointment(): Refusal {
  return new Refusal('UNKNOWN_APPOINTMENT', 'There is no such appointment', '没有该任职',
    { field: 'appointmentId' });
}

export function unknownPlace(field: string): Refusal {
  return new Refusal('UNKNOWN_POST_PLACE', 'There is no such place here', '没有该地点', { field });
}

export function unknownRegistration(): Refusal {
  return new Refusal('UNKNOWN_REGISTRATION', 'There is no such registration', '没有该报到',
    { field: 'registrationId' });
}
