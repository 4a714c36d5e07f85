import type { DwellingRow } from '@linli/schemas/district/homes.ts';
import type { ResidentRow } from '@linli/schemas/district/places.ts';
import type { Frame, Lifts } from './buildings.ts';
import { frameOf } from './buildings.ts';
import type { Dice } from './dice.ts';
import { openDice } from './dice.ts';
import { microCode } from './grids.ts';
import { idsOf } from './ids.ts';
import type { Block, Layout, Site } from './layout.ts';
import { identityOf, nameOf, phoneOf } from './people.ts';
import { shares } from './shares.ts';

/** Hundredths of a square metre. */
const [SMALLEST, LARGEST] = [4_800, 14_400];

/** Made as they are asked for: a million rows need no more memory than one building. */
export function* dwellingsOf(layout: Layout, lifts: Lifts, full: boolean): Generator<DwellingRow> {
  const ids = idsOf(layout.plan);
  for (const [site, block, frame] of homesOf(layout, lifts, full)) {
    const dice = openDice('areas', frame.code);
    const where = {
      buildingId: ids.building(frame.code), estateId: ids.estate(site.code),
      division: site.community.code,
    };
    for (let at = 0; at < block.households; at += 1) {
      const code = codeOf(frame, at);
      const area = dice.between(SMALLEST, LARGEST);
      yield { ...where, ...placeOf(frame, at), id: ids.dwelling(code), code, area };
    }
  }
}

export function* residentsOf(layout: Layout, lifts: Lifts, full: boolean): Generator<ResidentRow> {
  const ids = idsOf(layout.plan);
  for (const [site, block, frame, before] of homesOf(layout, lifts, full)) {
    const where = {
      estateId: ids.estate(site.code), gridId: ids.grid(microCode(site, block)),
      division: site.community.code,
    };
    let n = before;
    for (const { dwellingId, kind, dice } of tenanciesOf(layout, block, frame)) {
      yield {
        ...where, id: ids.resident(n), dwellingId, kind, name: nameOf(dice), phone: phoneOf(n),
        identityNumber: identityOf(layout.plan.tenant, n),
      };
      n += 1;
    }
  }
}

/** Three of five are registered where they live. */
const TENURES = ['REGISTERED', 'REGISTERED', 'REGISTERED', 'FLOATING', 'TENANT'] as const;

type Home = [site: Site, block: Block, frame: Frame, peopleBefore: number];

function* homesOf({ sites }: Layout, lifts: Lifts, full: boolean): Generator<Home> {
  for (const site of sites.filter(({ isModel }) => full || isModel)) {
    let before = site.peopleBefore;
    for (const block of site.blocks) {
      yield [site, block, frameOf(site, block, lifts.get(site) ?? 0), before];
      before += block.population;
    }
  }
}

/** Unit by unit, floor by floor; the last unit may lack its top floors. */
function placeOf({ floors, rooms }: Frame, at: number) {
  return {
    unit: Math.floor(at / (floors * rooms)) + 1,
    floor: (Math.floor(at / rooms) % floors) + 1,
    room: (at % rooms) + 1,
  };
}

/** R-G-35: estate, three digits of the building, two of the unit, four of the room. */
function codeOf(frame: Frame, at: number): string {
  const { unit, floor, room } = placeOf(frame, at);
  return frame.code + [unit, floor, room].map((n) => String(n).padStart(2, '0')).join('');
}

interface Tenancy {
  readonly dwellingId: string;
  readonly kind: ResidentRow['kind'];
  readonly dice: Dice;
}

/** Who lives where in a building: as many as its micro-grid counts, some homes empty. */
function* tenanciesOf({ plan }: Layout, block: Block, frame: Frame): Generator<Tenancy> {
  const dice = openDice('people', frame.code);
  const room = Array.from({ length: block.households }, () => dice.between(1, 6));
  const people = shares(block.population, room);
  for (const [at, count] of people.entries()) {
    const dwellingId = idsOf(plan).dwelling(codeOf(frame, at));
    const kind = dice.pick(TENURES);
    for (let each = 0; each < count; each += 1) yield { dwellingId, kind, dice };
  }
}
