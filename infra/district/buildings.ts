import type { BuildingRow, FacilityRow } from '@linli/schemas/district/homes.ts';
import { openDice } from './dice.ts';
import { idsOf } from './ids.ts';
import type { Block, Layout, Site } from './layout.ts';
import type { Plan } from './plan.ts';
import { chosen, shares } from './shares.ts';

/** How a building is divided; the dwellings are numbered by it. */
export interface Frame {
  readonly code: string;
  readonly units: number;
  readonly floors: number;
  /** Rooms on each floor of a unit. */
  readonly rooms: number;
  readonly lifts: number;
}

export type Lifts = ReadonlyMap<Site, number>;

/** How many lifts of each estate report to the district (W-68). */
export function liftsOf({ plan, sites }: Layout): Lifts {
  const forms = ['COMMODITY', 'RESETTLEMENT', 'OLD'] as const;
  const totals = [plan.lifts.commodity, plan.lifts.resettlement, plan.lifts.old];
  return new Map(forms.flatMap((form, at) => {
    const total = totals[at] ?? 0;
    const having = chosen(
      sites.filter((site) => site.form === form), total, `lifts ${form}`, ({ isModel }) => isModel);
    const lifts = shares(total, having.map(({ blocks }) => blocks.length), 1);
    return having.map((site, index) => [site, lifts[index] ?? 0] as const);
  }));
}

/** A building with a lift is tall; the others are walked up. */
export function frameOf(site: Site, block: Block, liftsOfSite: number): Frame {
  const code = site.code + String(block.sequence).padStart(3, '0');
  const dice = openDice('frame', code);
  const share = (count: number) => Math.floor((count * liftsOfSite) / site.blocks.length);
  const lifts = share(block.sequence) - share(block.sequence - 1);
  const [floors, rooms] = lifts > 0 ? [dice.between(11, 18), 4] : [dice.between(5, 7), 2];
  return { code, floors, rooms, lifts, units: Math.ceil(block.households / (floors * rooms)) };
}

export function buildingsOf({ plan, sites }: Layout, lifts: Lifts): BuildingRow[] {
  return sites.flatMap((site) => site.blocks.map((block) => {
    const { rooms: _, ...frame } = frameOf(site, block, lifts.get(site) ?? 0);
    return {
      ...frame, id: idsOf(plan).building(frame.code), estateId: idsOf(plan).estate(site.code),
      division: site.community.code, name: `${block.sequence}栋`,
    };
  }));
}

export function facilitiesOf(layout: Layout, lifts: Lifts): FacilityRow[] {
  const { plan, sites } = layout;
  const rooms = [
    ...roomsOf(layout, 'COMMODITY', plan.controlRooms.commodity),
    ...roomsOf(layout, 'RESETTLEMENT', plan.controlRooms.resettlement),
  ];
  return [
    ...sites.flatMap((site) => Array.from({ length: lifts.get(site) ?? 0 }, (_, at) =>
      facilityOf(plan, site, 'LIFT', `L${String(at + 1).padStart(3, '0')}`))),
    ...rooms.map((site) => facilityOf(plan, site, 'CONTROL_ROOM', 'C001')),
  ];
}

function roomsOf({ sites }: Layout, form: Site['form'], count: number): Site[] {
  return chosen(
    sites.filter((site) => site.form === form), count, `control rooms ${form}`,
    ({ isModel }) => isModel);
}

function facilityOf(
  plan: Plan, site: Site, kind: FacilityRow['kind'], suffix: string,
): FacilityRow {
  const code = site.code + suffix;
  return {
    id: idsOf(plan).facility(code), code, kind,
    estateId: idsOf(plan).estate(site.code), division: site.community.code,
  };
}
