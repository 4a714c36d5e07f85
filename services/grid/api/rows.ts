export type { DivisionRow as Division } from '../store/divisions.ts';
export type { GridRow as Grid, GridTotals } from '../store/grids.ts';
export type { DutyRow as GridDuty, OfficerRow as GridOfficer } from '../store/officers.ts';
export type { ResidentRow as Resident } from '../store/residents.ts';
export type { SquadRow as ServiceSquad } from '../store/squads.ts';
export type { Whistle } from '../store/whistle.entity.ts';
export type { Position } from '../domain/place.ts';
