import { type Ids, type Sending, sending } from './sending.ts';

const step = ({ lodgePetition }: Ids) => ({ petitionId: lodgePetition });
const ELSE = { note: '另有说明' };

/** Registers, whistles, volunteers, and a petition of the hotline from its lodging to its end. */
export const EVERYDAY_SENDINGS: readonly Sending[] = [
  sending('changeManagementMode', 'district', 'Estate', ({ estate }) => ({
    estateId: estate, mode: 'SELF_MANAGED', startsOn: '2026-09-10',
  }), { mode: 'NONE' }),
  sending('registerCompany', 'district', 'PropertyCompany', () => ({
    creditCode: '91350100M000100Y43', name: '新物业', registeredOn: '2026-01-05',
  }), { name: '另一物业' }),
  sending('blowWhistle', 'street', 'Whistle', ({ department }) => ({
    division: '510116001', kind: 'DAILY', departmentId: department, reason: '联合检查',
  }), { reason: '另有缘由' }),
  sending('acknowledgeWhistle', 'department', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle,
  }), { whistleId: '01900000-0000-7000-8000-000000000000' }),
  sending('reportIn', 'department', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle, action: '已到场',
  }), { action: '另有处置' }),
  sending('rateReport', 'street', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle, rating: 5,
  }), { rating: 1 }),
  sending('rateWhistle', 'department', 'Whistle', ({ blowWhistle }) => ({
    whistleId: blowWhistle, justified: true, rating: 4,
  }), { rating: 1 }),
  sending('enrolOfficer', 'district', 'GridOfficer', () => ({
    division: '510116', kind: 'OFFICIAL', name: '赵六', phone: '13700000001',
  }), { name: '赵七' }),
  sending('endDuty', 'district', 'GridDuty', ({ duty }) => ({ dutyId: duty }), {
    dutyId: '01900000-0000-7000-8000-000000000000',
  }),
  sending('assignOfficer', 'district', 'GridDuty', ({ enrolOfficer }) => ({
    officerId: enrolOfficer, post: 'DISTRICT_CENTRE', place: '510116',
  }), { post: 'STREET_LEADER' }),
  sending('registerVolunteer', 'street', 'Volunteer', ({ team, estate }) => ({
    teamId: team, estateId: estate, division: '510116001001', name: '王五', phone: '13700000000',
  }), { name: '王六' }),
  sending('recordService', 'street', 'ServiceRecord', ({ registerVolunteer }) => ({
    volunteerId: registerVolunteer, servedOn: '2026-09-09', hours: 2.5, content: '清扫',
  }), { hours: 3 }),
  sending('lodgePetition', 'hotline', 'Petition', (ids) => order('CD-1', ids), { text: '另一件事' }),
  sending('signForPetition', 'district', 'Petition', step, ELSE, 'PetitionStepInput'),
  sending('contactPetitioner', 'district', 'Petition', step, ELSE, 'PetitionStepInput'),
  sending('handlePetition', 'district', 'Petition', (ids) => ({ ...step(ids), note: '已修' }), ELSE),
  sending('replyToPetition', 'district', 'Petition', (ids) => ({
    ...step(ids), text: '已修复', outcome: 'EXPLAINED',
  }), { text: '另一答复' }),
  sending('callBackPetition', 'hotline', 'Petition', (ids) => ({
    ...step(ids), result: 'SATISFIED',
  }), { result: 'UNSOLVED' }),
  sending('mergePetition', 'district', 'Petition', ({ first, repeat }) => ({
    petitionId: repeat, into: first,
  }), { into: '01900000-0000-7000-8000-000000000000' }),
];

/** A petition of the hotline, about an estate. */
export function order(channelNumber: string, { estate }: Ids): object {
  return {
    channel: 'HOTLINE_12345', channelNumber, kind: 'COMPLAINT', category: 'PROPERTY.QUALITY',
    text: '电梯停运', caller: { name: '张三', phone: '13812345678' }, place: { estateId: estate },
  };
}
