/* Derived from documents/hotline and schemas/contracts/hotline.graphql by schemas/client.ts. Not to be edited. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { GraphDocument as DocumentNode } from './document.ts';
/** The way a petition came in. */
export type Channel =
  /** The 12345 hotline (政务服务便民热线). */
  | 'HOTLINE_12345'
  /** A portal on the network (网上). */
  | 'PORTAL'
  /** Passed on by the police line (110非警务). */
  | 'POLICE_110'
  /** Found by a grid (网格上报). */
  | 'GRID'
  /** 走访. */
  | 'VISIT'
  /** 来信. */
  | 'LETTER';

/** What sort of request it is. */
export type PetitionKind =
  /** 咨询. */
  | 'CONSULTATION'
  /** 求助. */
  | 'HELP'
  /** 意见. */
  | 'OPINION'
  /** 建议. */
  | 'SUGGESTION'
  /** 投诉. */
  | 'COMPLAINT'
  /** 举报. */
  | 'REPORT';

/** How fast a petition is to be handled (R-H-28…30, R-H-40). */
export type Urgency =
  /** Danger to life or property. */
  | 'URGENT'
  /** Water, power, gas or heat. */
  | 'LIVELIHOOD'
  /** Anything else. */
  | 'ORDINARY';

/** Where a petition stands (C-16); IN_CHAIN is where its `chain` says. */
export type PetitionStage =
  /** 派单: with the department, not signed for. */
  | 'ASSIGNED'
  /** 签收. */
  | 'SIGNED'
  /** 办理. */
  | 'HANDLING'
  /** 答复: a call-back is owed. */
  | 'REPLIED'
  /** 重办: sent back after a call-back. */
  | 'REOPENED'
  /** 信访: where its `chain` says. */
  | 'IN_CHAIN'
  /** 办结. */
  | 'CLOSED'
  /** 并单: joined to another. */
  | 'MERGED';

/** What a clock of a petition asks for. */
export type DeadlineKind =
  /** 签收: to take the order over (R-H-40). */
  | 'SIGN_FOR'
  /** 首次联系: to speak to the petitioner (R-H-36). */
  | 'FIRST_CONTACT'
  /** 办理: to handle and answer it. */
  | 'HANDLE'
  /** 回访: to call back. */
  | 'CALL_BACK'
  /** To answer an urge before the notice of criticism (R-H-44). */
  | 'CRITICISM'
  /** To hold the interview after a criticism (R-E-06). */
  | 'INTERVIEW'
  /** 督办: a result (R-H-45). */
  | 'SUPERVISION'
  /** 约谈: to summon to the interview that is owed (R-E-06). */
  | 'INTERVIEW_DATE'
  /** The written plan after an interview (R-E-06). */
  | 'INTERVIEW_PLAN'
  /** 登记: to register it (R-C-01). */
  | 'REGISTER'
  /** 甄别: to sort and forward it (R-C-02). */
  | 'SORT'
  /** 告知: to tell the petitioner (R-C-03). */
  | 'NOTIFY'
  /** 异议: to object to the transfer (R-C-05). */
  | 'OBJECT'
  /** To decide who has a returned order, or who is competent. */
  | 'DISPUTE'
  /** To ask for a review (R-C-08). */
  | 'REVIEW_REQUEST'
  /** 复查: to review it (R-C-09). */
  | 'REVIEW'
  /** To ask for a re-examination (R-C-10). */
  | 'REEXAMINE_REQUEST'
  /** 复核: to re-examine it (R-C-11). */
  | 'REEXAMINE'
  /** 简易办理: to pass it on (R-C-33). */
  | 'SIMPLE_PASS'
  /** 简易办理: to accept it (R-C-33). */
  | 'SIMPLE_ACCEPT'
  /** 简易办理: to give the opinion (R-C-33). */
  | 'SIMPLE_OPINION'
  /** To report what is serious upward (R-C-22). */
  | 'REPORT_UPWARD'
  /** To hand a report of retaliation to the discipline body (R-C-25). */
  | 'DISCIPLINE'
  /** To rate the answer (R-C-36). */
  | 'RATE'
  /** 司法确认: to ask a court to confirm what was mediated (R-C-21). */
  | 'CONFIRM_MEDIATION';

/** Where a clock stands. */
export type DeadlineState =
  /** It runs. */
  | 'RUNNING'
  /** It stands still. */
  | 'PAUSED'
  /** The step was taken. */
  | 'MET'
  /** The step fell away. */
  | 'CANCELLED'
  /** A rung of it failed and waits for an operator. */
  | 'STUCK';

/** The codes a refusal may carry; they never change their meaning. Be ready for new ones. */
export type RefusalCode =
  /** The duty has ended. */
  | 'DUTY_ENDED'
  /** A version takes effect no earlier than now. */
  | 'EFFECTIVE_IN_PAST'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_CONFLICT'
  /** For who is not yet fourteen a guardian consents (R-D-06). */
  | 'GUARDIAN_CONSENTS'
  /** A field is outside what its description allows. */
  | 'INVALID_INPUT'
  /** The version would say what the one in force says. */
  | 'NOTHING_CHANGED'
  /** Only what is in force, or awaits its day, is rolled back. */
  | 'NOT_IN_FORCE'
  /** A department puts to grids only what is admitted for it, there and now (R-G-29). */
  | 'NOT_ADMITTED'
  /** Some matter would be left without any rule. */
  | 'NO_LINE_LEFT'
  /** The one objection there is was decided on (R-G-25). */
  | 'OBJECTION_DECIDED'
  /** The version it was drawn up from is no longer in force. */
  | 'OVERTAKEN'
  /** Somebody holds the post then, or will (R-E-08). */
  | 'POST_TAKEN'
  /** Whoever found, commanded or handled it does not check it (R-G-02). */
  | 'SAME_BODY'
  /** Another person than the proposer decides. */
  | 'SAME_PERSON'
  /** The limit for it has ended. */
  | 'TOO_LATE'
  /** There is no such consent. */
  | 'UNKNOWN_CONSENT'
  /** There is no such division. */
  | 'UNKNOWN_DIVISION'
  /** There is no such duty. */
  | 'UNKNOWN_DUTY'
  /** There is no such event. */
  | 'UNKNOWN_EVENT'
  /** There is no such grid, or none of the caller's covers the position. */
  | 'UNKNOWN_GRID'
  /** There is no such matter, or it is another department's. */
  | 'UNKNOWN_MATTER'
  /** There is no such officer. */
  | 'UNKNOWN_OFFICER'
  /** There is no such place with this post (R-E-08). */
  | 'UNKNOWN_PLACE'
  /** There is no such profile here. */
  | 'UNKNOWN_PROFILE'
  /** There is no such resident. */
  | 'UNKNOWN_RESIDENT'
  /** There is no such whistle. */
  | 'UNKNOWN_WHISTLE'
  /** An approved version awaits its day. */
  | 'VERSION_PENDING'
  /** It does not stand where this step is taken from. */
  | 'WRONG_STAGE'
  /** It is not in the state this step is taken from. */
  | 'WRONG_STATE'
  /** It is on the register already. */
  | 'ALREADY_REGISTERED'
  /** It has an appraisal by this scheme in the period already. */
  | 'APPRAISAL_STANDS'
  /** Nobody objects to it. */
  | 'NO_OBJECTION'
  /** Nothing was found yet on some criterion. */
  | 'NOT_ASSESSED'
  /** The scheme is for others than this subject. */
  | 'NOT_FOR_SUBJECT'
  /** The appointment has ended before. */
  | 'POST_ENDED'
  /** Somebody holds the post there on one of these days. */
  | 'POST_HELD'
  /** The publicity is over: nothing is objected to any more. */
  | 'PUBLICITY_OVER'
  /** Some candidates are not judged yet, or there are none. */
  | 'ROUND_UNFINISHED'
  /** This side of the registration has answered. */
  | 'SIDE_ANSWERED'
  /** There is no such appointment. */
  | 'UNKNOWN_APPOINTMENT'
  /** There is no such appraisal. */
  | 'UNKNOWN_APPRAISAL'
  /** There is nothing to be judged by this key. */
  | 'UNKNOWN_APPRAISAL_SUBJECT'
  /** The scheme has no such criterion. */
  | 'UNKNOWN_CRITERION'
  /** There is no such member on the register. */
  | 'UNKNOWN_MEMBER'
  /** There is no such place for the post here. */
  | 'UNKNOWN_POST_PLACE'
  /** There is no such registration. */
  | 'UNKNOWN_REGISTRATION'
  /** There is no such scheme. */
  | 'UNKNOWN_SCHEME'
  /** The pilot was decided on. */
  | 'ALREADY_DECIDED'
  /** The issuer has signed. */
  | 'ALREADY_SIGNED'
  /** Others issue the document. */
  | 'NOT_AN_ISSUER'
  /** It has not begun. */
  | 'NOT_BEGUN'
  /** Not all who issue the document have signed. */
  | 'NOT_SIGNED'
  /** There is no such document. */
  | 'UNKNOWN_DOCUMENT'
  /** There is no such pilot. */
  | 'UNKNOWN_PILOT'
  /** By the duty list only the accused could handle it: an organ is to be named (R-C-23). */
  | 'ACCUSED_LEADS'
  /** It has ended already. */
  | 'ALREADY_ENDED'
  /** More time is given once. */
  | 'ALREADY_EXTENDED'
  /** It is marked so already. */
  | 'ALREADY_MARKED'
  /** The clock stands still already. */
  | 'ALREADY_PAUSED'
  /** A clock is not stopped or let run in its past. */
  | 'BEFORE_LAST_TURN'
  /** The same facts and reasons came to their end before (R-C-12). */
  | 'CHAIN_ENDED'
  /** The channel sent this number before. */
  | 'DUPLICATE_NUMBER'
  /** It is no mobile number. */
  | 'INVALID_PHONE'
  /** The order was sent back and who is to have it is not decided (R-H-41). */
  | 'IN_DISPUTE'
  /** Whom a decision named does not send the order back (R-H-14). */
  | 'NAMED_BY_DECISION'
  /** Nothing of the kind is open. */
  | 'NOTHING_OWED'
  /** The petition is not on the national course. */
  | 'NOT_CHAINED'
  /** Another organ is competent to review the opinion (R-C-14). */
  | 'NOT_COMPETENT'
  /** An accusation never goes to whom it is against (R-C-23). */
  | 'NOT_FOR_THE_ACCUSED'
  /** Nothing of it is past due. */
  | 'NOT_OVERDUE'
  /** The clock does not stand still. */
  | 'NOT_PAUSED'
  /** The conditions of the simplified procedure do not hold (R-C-33). */
  | 'NOT_SIMPLE'
  /** The company does not serve the petition's estate. */
  | 'NOT_THE_COMPANY'
  /** An interview follows an urge that nobody answered in time (R-E-06). */
  | 'NO_UNANSWERED_URGE'
  /** A claim with another legal route is not accepted (R-C-17). */
  | 'OTHER_ROUTE'
  /** The point lies in no micro-grid of the district. */
  | 'OUTSIDE_DISTRICT'
  /** The time for this step is over. */
  | 'OUT_OF_TIME'
  /** One of the kind is open already. */
  | 'PENDING'
  /** The same matter is pending lower down (R-C-13). */
  | 'PENDING_BELOW'
  /** More days are asked for and not decided on (R-C-07). */
  | 'PENDING_EXTENSION'
  /** A department's matter is not handed to one below it. */
  | 'PUSHED_DOWN'
  /** This is no reason for which a clock may stand still (R-T-16). */
  | 'REASON_NOT_LISTED'
  /** The caller has stepped aside of this matter (R-C-24). */
  | 'RECUSED'
  /** The order was sent back as often as it may be (R-H-41). */
  | 'RETURNED_TOO_OFTEN'
  /** Whoever sends an order back suggests another department. */
  | 'SAME_DEPARTMENT'
  /** At most five come to speak for many (R-C-15). */
  | 'TOO_MANY_REPRESENTATIVES'
  /** The address names no one estate of the district. */
  | 'UNKNOWN_ADDRESS'
  /** It is no leaf of the categories. */
  | 'UNKNOWN_CATEGORY'
  /** There is no such department. */
  | 'UNKNOWN_DEPARTMENT'
  /** There is no such estate. */
  | 'UNKNOWN_ESTATE'
  /** There is no such petition, or it is not the caller's to know. */
  | 'UNKNOWN_PETITION'
  /** The case is decided. */
  | 'CASE_DECIDED'
  /** A case of this kind is open on it already. */
  | 'CASE_OPEN'
  /** The record is classified already. */
  | 'CLASSIFIED'
  /** A condition of the repair is not met (R-K-24). */
  | 'CONDITIONS_UNMET'
  /** The record is shown no more. */
  | 'DISCLOSURE_OVER'
  /** The duty is recorded as done already. */
  | 'DUTY_DONE'
  /** The entry was taken back. */
  | 'ENTRY_COUNTERED'
  /** GB 32100 does not accept the credit code. */
  | 'INVALID_CREDIT_CODE'
  /** The period has a list of this kind already. */
  | 'LIST_DRAWN_UP'
  /** The list is published already. */
  | 'LIST_PUBLISHED'
  /** The estate has this mode already. */
  | 'MODE_UNCHANGED'
  /** Only a bad record is classified (R-K-21). */
  | 'NOT_A_BAD_RECORD'
  /** The record is not classified yet (R-K-21). */
  | 'NOT_CLASSIFIED'
  /** The place on the list is not in publicity, or is objected to already. */
  | 'NOT_IN_PUBLICITY'
  /** It is on no published list. */
  | 'NOT_LISTED'
  /** The publicity of the list is not over (R-K-15). */
  | 'PUBLICITY_RUNS'
  /** The new mode would begin before the one it follows. */
  | 'STARTS_TOO_EARLY'
  /** The shortest period of disclosure is not over (R-K-24). */
  | 'TOO_EARLY_TO_REPAIR'
  /** There is no such case, or it is not the caller's to know. */
  | 'UNKNOWN_CASE'
  /** There is no such company. */
  | 'UNKNOWN_COMPANY'
  /** There is no such entry of credit. */
  | 'UNKNOWN_ENTRY'
  /** There is no such list. */
  | 'UNKNOWN_LIST'
  /** There is no such place on a list. */
  | 'UNKNOWN_LISTING'
  /** A case of this kind does not end so. */
  | 'WRONG_CASE'
  /** The case is not where this step is taken. */
  | 'WRONG_STEP'
  /** The document is entered under this rule already (R-K-27). */
  | 'ALREADY_ENTERED'
  /** The subject serves no estate in this street today (R-K-09). */
  | 'NOT_SERVED_HERE'
  /** There is no such subject of credit. */
  | 'UNKNOWN_SUBJECT'
  /** No rule of this code may be entered by hand. */
  | 'UNKNOWN_RULE'
  /** They sit in the body already. */
  | 'ALREADY_SEATED'
  /** The body is dissolved. */
  | 'BODY_DISSOLVED'
  /** The estate has such a body in office. */
  | 'BODY_EXISTS'
  /** They sit or serve where that excludes this seat. */
  | 'CONFLICT_OF_INTEREST'
  /** A committee of this estate is being formed already. */
  | 'FORMATION_OPEN'
  /** The estate has this model already. */
  | 'MODEL_UNCHANGED'
  /** No answer is owed to it, or it is given. */
  | 'NO_ANSWER_OWED'
  /** Too few members agreed. */
  | 'NOT_ENOUGH_MEMBERS'
  /** The body has no such right in its model. */
  | 'NOT_SUPERVISING'
  /** The seats are not as the model asks. */
  | 'SEATS_WRONG'
  /** The seat is ended. */
  | 'SEAT_ENDED'
  /** Too few passed for a committee (R-W-16). */
  | 'TOO_FEW_ELECTED'
  /** There is no such act. */
  | 'UNKNOWN_ACT'
  /** There is no such body. */
  | 'UNKNOWN_BODY'
  /** There is no such candidate. */
  | 'UNKNOWN_CANDIDATE'
  /** No committee is being formed by this id. */
  | 'UNKNOWN_FORMATION'
  /** No profile in force knows this model. */
  | 'UNKNOWN_MODEL'
  /** There is no such seat. */
  | 'UNKNOWN_SEAT'
  /** Candidates are to be vetted first. */
  | 'UNVETTED'
  /** Another body of the model decides this. */
  | 'WRONG_BODY'
  /** It was given back. */
  | 'ALREADY_RELEASED'
  /** It is open no more. */
  | 'CLOSED'
  /** Visitors may not use it. */
  | 'NOT_FOR_VISITORS'
  /** It is not open then. */
  | 'OUTSIDE_HOURS'
  /** Somebody has part of the slot. */
  | 'SLOT_TAKEN'
  /** A slot is not as long. */
  | 'TOO_LONG'
  /** There is no such booking. */
  | 'UNKNOWN_BOOKING'
  /** There is nothing such to book. */
  | 'UNKNOWN_RESOURCE'
  /** A slot ends after it begins, and begins now or later. */
  | 'WRONG_SLOT'
  /** The programme has granted this once (R-W-56). */
  | 'ALREADY_GRANTED'
  /** The period was billed. */
  | 'ALREADY_BILLED'
  /** The entry was taken back. */
  | 'ALREADY_CORRECTED'
  /** There is such a fund. */
  | 'ALREADY_OPEN'
  /** Some of the bill is paid. */
  | 'ALREADY_PAID'
  /** The fund does not hold as much. */
  | 'INSUFFICIENT_FUNDS'
  /** The estate has no dwelling on record. */
  | 'NO_DWELLINGS'
  /** A correction, a move or the end of a year stays. */
  | 'NOT_CORRECTABLE'
  /** What the entry has to name is not named. */
  | 'NOT_SHOWN'
  /** The budget leaves less than that. */
  | 'OVER_BUDGET'
  /** The dwelling owes less than that. */
  | 'OVERPAID'
  /** Debits are not credits. */
  | 'UNBALANCED'
  /** There is no such fund. */
  | 'UNKNOWN_FUND'
  /** The purpose has no such side on the account. */
  | 'WRONG_ACCOUNT'
  /** The programme grants another amount. */
  | 'WRONG_AMOUNT'
  /** The day is outside the books. */
  | 'WRONG_DAY'
  /** The purpose is not booked in such a fund. */
  | 'WRONG_PURPOSE'
  /** It is not the year's turn. */
  | 'WRONG_YEAR'
  /** The books of the year are closed. */
  | 'YEAR_CLOSED'
  /** The year is not over. */
  | 'YEAR_RUNS'
  /** It is on record already. */
  | 'ALREADY_CONFIRMED'
  /** A paper the stage asks for was not shown. */
  | 'DOCUMENT_MISSING'
  /** There is no such programme. */
  | 'NO_PROGRAMME'
  /** A part of the guidelines was not passed. */
  | 'NOT_PASSED'
  /** One of the three synchronised does not stand (P-46). */
  | 'NOT_SYNCHRONISED'
  /** Another person decides. */
  | 'SECOND_PERSON'
  /** There is no such project. */
  | 'UNKNOWN_PROJECT'
  /** There is no such application. */
  | 'UNKNOWN_SUBSIDY'
  /** Not of this kind. */
  | 'WRONG_KIND'
  /** It was given more time as often as it may be. */
  | 'ALREADY_PROLONGED'
  /** A ballot of this voter counts already. */
  | 'ALREADY_VOTED'
  /** Objections to ballots are open. */
  | 'CONTESTED'
  /** No vote of the owners passed it, or it is entered already. */
  | 'VOTE_NOT_PASSED'
  /** No dwelling of it is on the register. */
  | 'NO_ELECTORS'
  /** The objection is decided. */
  | 'VOTE_OBJECTION_DECIDED'
  /** An objection to this ballot is open. */
  | 'VOTE_OBJECTION_OPEN'
  /** The voter has appointed somebody already. */
  | 'PROXY_APPOINTED'
  /** Nobody votes for so many others. */
  | 'PROXY_LIMIT'
  /** There is no such ballot that counts in this vote. */
  | 'UNKNOWN_BALLOT'
  /** There is no such building in the estate. */
  | 'UNKNOWN_BUILDING'
  /** There is no such dwelling. */
  | 'UNKNOWN_DWELLING'
  /** There is no such voter in this vote. */
  | 'UNKNOWN_ELECTOR'
  /** No profile in force knows this matter of owners. */
  | 'UNKNOWN_VOTE_MATTER'
  /** There is no such objection. */
  | 'UNKNOWN_VOTE_OBJECTION'
  /** There is no such vote. */
  | 'UNKNOWN_VOTE'
  /** The day would have more hours than one day has. */
  | 'TOO_MANY_HOURS'
  /** There is no such team. */
  | 'UNKNOWN_TEAM'
  /** There is no such volunteer. */
  | 'UNKNOWN_VOLUNTEER';

/** What somebody asks for. */
export type LodgePetitionInput = {
  /** Chosen by the sender: sent again, it gets the first answer, and nothing is done twice. */
  readonly idempotencyKey: string;
  /** The way it came in. */
  readonly channel: Channel;
  /** The channel's own number; required of the hotline and the police line. */
  readonly channelNumber?: string | null | undefined;
  /** What sort of request it is. */
  readonly kind: PetitionKind;
  /** How fast it is to be handled. */
  readonly urgency?: Urgency | null | undefined;
  /** A leaf of `categories`. */
  readonly category: string;
  /** 1 to 2,000 characters. */
  readonly text: string;
  /** Who raises it. */
  readonly caller: CallerInput;
  /** Where the matter is. */
  readonly place: PlaceInput;
};

/** Who raises it; kept sealed. */
export type CallerInput = {
  /** 1 to 50 characters. */
  readonly name: string;
  /** A mobile number: 11 digits, 1 then 3 to 9. */
  readonly phone: string;
};

/** Where the matter is: exactly one of a point, an estate or an address. */
export type PlaceInput = {
  /** The point. */
  readonly point?: PointInput | null | undefined;
  /** The estate. */
  readonly estateId?: string | null | undefined;
  /** An address text that names an estate of the district, such as 东升街道……小区3栋. */
  readonly address?: string | null | undefined;
};

/** Degrees, WGS 84. */
export type PointInput = {
  /** Degrees east. */
  readonly longitude: number;
  /** Degrees north. */
  readonly latitude: number;
};

export type EstatesQueryVariables = Exact<{
  under: string;
  first?: number | null | undefined;
}>;


export type EstatesQuery = { readonly estates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly division: { readonly name: string } | null }> } | null };

export type LodgePetitionMutationVariables = Exact<{
  input: LodgePetitionInput;
}>;


export type LodgePetitionMutation = { readonly lodgePetition:
    | { readonly __typename: 'Petition', readonly id: string, readonly number: string, readonly stage: PetitionStage }
    | { readonly __typename: 'Refusal', readonly code: RefusalCode, readonly message: string, readonly messageZh: string, readonly field: string | null }
   };

export type PetitionQueryVariables = Exact<{
  id: string;
}>;


export type PetitionQuery = { readonly petition: { readonly id: string, readonly number: string, readonly stage: PetitionStage, readonly overdue: boolean, readonly department: { readonly id: string, readonly name: string }, readonly deadlines: ReadonlyArray<{ readonly kind: DeadlineKind, readonly dueAt: string, readonly state: DeadlineState }> } | null };


export const EstatesDocument = {"__meta__":{"id":"sha256:da9083e42a1c80d2ae66e1cce77c1090b55c9598dc7d8d6823d1e21ff5c6ef9a","text":"query Estates($under: ID!, $first: Int) {\n  estates(filter: { under: $under }, first: $first) {\n    nodes {\n      id\n      name\n      division {\n        name\n      }\n    }\n  }\n}\n"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Estates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"under"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"under"},"value":{"kind":"Variable","name":{"kind":"Name","value":"under"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"division"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EstatesQuery, EstatesQueryVariables>;
export const LodgePetitionDocument = {"__meta__":{"id":"sha256:fde49dd4fc263110254b1e3cfd807f69924c6a7701f6519b514f4a50ece89fa9","text":"mutation LodgePetition($input: LodgePetitionInput!) {\n  lodgePetition(input: $input) {\n    __typename\n    ... on Petition {\n      id\n      number\n      stage\n    }\n    ... on Refusal {\n      code\n      message\n      messageZh\n      field\n    }\n  }\n}\n"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LodgePetition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LodgePetitionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lodgePetition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Petition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageZh"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<LodgePetitionMutation, LodgePetitionMutationVariables>;
export const PetitionDocument = {"__meta__":{"id":"sha256:3871459ef8ede421d2b999d71653888f5d1a4dfb0e2f3b07e96102d49c94baf1","text":"query Petition($id: ID!) {\n  petition(id: $id) {\n    id\n    number\n    stage\n    overdue\n    department {\n      id\n      name\n    }\n    deadlines {\n      kind\n      dueAt\n      state\n    }\n  }\n}\n"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Petition"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"petition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"department"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PetitionQuery, PetitionQueryVariables>;
