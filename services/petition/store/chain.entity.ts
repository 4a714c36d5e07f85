import { defineEntity, p } from '@mikro-orm/postgresql';
import { CHAIN_STAGES, CHAIN_STEPS, CLASSES, PROCEDURES, ROUTES } from '../domain/chain.ts';
import { ORGAN_KINDS } from '../domain/chain-competence.ts';
import { IDENTITIES } from '../domain/chain-registration.ts';

const chain = defineEntity({
  name: 'Chain',
  properties: {
    petitionId: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    class: p.enum(CLASSES),
    route: p.enum(ROUTES).strictNullable(),
    identity: p.enum(IDENTITIES),
    representatives: p.integer(),
    procedure: p.enum(PROCEDURES),
    stage: p.enum(CHAIN_STAGES),
    /** The division of the petition office that holds it or forwarded it. */
    office: p.text(),
    /** Whether it came to the organ past the petition office. */
    direct: p.boolean(),
    /** When whoever holds it now received it. */
    receivedAt: p.datetime(),
    organKind: p.enum(ORGAN_KINDS),
    organDivision: p.text(),
    reviewerKind: p.enum(ORGAN_KINDS).strictNullable(),
    reviewerDivision: p.text().strictNullable(),
    /** Whether this person raises this matter for the first time. */
    first: p.boolean(),
    /** What the same person raised of the same matter before. */
    earlierId: p.uuid().strictNullable(),
    newFacts: p.text().strictNullable(),
    /** The petition somebody is made to suffer for. */
    retaliationForId: p.uuid().strictNullable(),
    /** How often it was sent back as wrongly forwarded. */
    returns: p.integer(),
    /** The keyed hash of the petitioner's phone; null where nobody is known. */
    petitionerIndex: p.text().strictNullable(),
  },
});

/** Where a petition stands on the national course (信访): a row beside the petition's own. */
export class Chain extends chain.class {}
chain.setClass(Chain);

const act = defineEntity({
  name: 'ChainAct',
  properties: {
    id: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    petitionId: p.uuid(),
    /** From 1. */
    place: p.integer(),
    step: p.enum(CHAIN_STEPS),
    stage: p.enum(CHAIN_STAGES),
    at: p.datetime(),
    by: p.text(),
    /** What was written at it, for whoever reads the register. */
    text: p.text(),
    /** What the step itself says, of the shape its kind has. */
    body: p.json<unknown>(),
  },
});

/** The register of every step taken, with what was written at it; append-only. */
export class ChainAct extends act.class {}
act.setClass(ChainAct);

const shield = defineEntity({
  name: 'Shielded',
  properties: {
    petitionId: p.uuid().primary(),
    tenant: p.text(),
    division: p.text(),
    accusedDepartmentId: p.uuid().strictNullable(),
    accusedDivision: p.text().strictNullable(),
  },
});

/** Whom an accusation is kept from: row-level security shows it to nobody who acts for them. */
export class Shielded extends shield.class {}
shield.setClass(Shielded);
