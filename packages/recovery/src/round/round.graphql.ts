import type { BusinessDate, DelayReason } from '@quittance/core'
import { createUnionType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DelayReasonEnum } from '../activity/activity.graphql.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { PlacePrecision } from './postcode-point.js'
import { visit_outcomes, type VisitOutcome } from './report-visits.js'
import { Round, round_states, type RoundState } from './round.entity.js'

const RoundStateEnum = enumValues(round_states)
registerEnumType(RoundStateEnum, {
  name: 'RoundState',
  description: 'Where a round stands.',
  valuesConfig: {
    planned: { description: 'To be driven, or being driven.' },
    done: { description: 'Its visits were reported, or it was ended after some of them.' },
    cancelled: { description: 'Given up before any visit.' },
  },
})

const PlacePrecisionEnum = enumValues(['given', 'town', 'area'] satisfies PlacePrecision[])
registerEnumType(PlacePrecisionEnum, {
  name: 'PlacePrecision',
  description: 'How well it is known where an address is.',
  valuesConfig: {
    given: { description: 'Somebody gave its coordinates.' },
    town: { description: 'The town of its postcode.' },
    area: { description: 'The middle of the postcodes around it.' },
  },
})

const VisitOutcomeEnum = enumValues(visit_outcomes)
registerEnumType(VisitOutcomeEnum, {
  name: 'VisitOutcome',
  description: 'What came of a visit.',
  valuesConfig: {
    reached_right_party: { description: 'The debtor, or somebody authorised, was met.' },
    promised: { description: 'A payment was promised.' },
    refused: { description: 'The debtor refuses to pay.' },
    third_party: { description: 'Somebody else opened; nothing was disclosed.' },
    no_answer: { description: 'Nobody opened.' },
    wrong_number: { description: 'The debtor does not live there.' },
    other: { description: 'Something else, as the note says.' },
  },
})

@ObjectType('VisitRequest', { simpleResolvers: true, description: 'A visit that is to be made.' })
export class VisitRequestView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string
}

@ObjectType('VisitPlace', { simpleResolvers: true, description: 'Where a visit goes.' })
export class VisitPlaceView {
  @Field(() => ID, { description: 'Of the address among the contact points of the debtor.' })
  contactPointId!: string

  @Field(() => String, { description: 'The address; its lines end in line feeds.' })
  address!: string

  @Field(() => Float, { nullable: true, description: 'Degrees north; null where the address is not on the map.' })
  latitude!: number | null

  @Field(() => Float, { nullable: true, description: 'Degrees east.' })
  longitude!: number | null

  @Field(() => PlacePrecisionEnum, { nullable: true, description: 'How well that is known.' })
  precision!: PlacePrecision | null
}

@ObjectType('ProposedVisit', { simpleResolvers: true, description: 'A visit in its place in an ordered day.' })
export class ProposedVisitView {
  @Field(() => DebtCaseView, { description: 'Of which case.' })
  debtCase!: object

  @Field(() => VisitPlaceView, { nullable: true, description: 'Where; null where no address is valid.' })
  place!: VisitPlaceView | null

  @Field(() => VisitRequestView, { nullable: true, description: 'That it was asked for; null where it is proposed.' })
  request!: object | null

  @Field(() => String, { nullable: true, description: 'When it begins, HH:MM; null for one that is left out.' })
  beginsAt!: string | null

  @Field(() => String, { nullable: true, description: 'When it ends, HH:MM.' })
  leavesAt!: string | null

  @Field(() => Int, { nullable: true, description: 'Length of the way to it in metres, by an estimate.' })
  wayM!: number | null
}

@ObjectType('RoundProposal', { simpleResolvers: true, description: 'Whom to visit on a day, in which order.' })
export class RoundProposalView {
  @Field(() => [ProposedVisitView], { description: 'In the order of the day.' })
  visits!: ProposedVisitView[]

  @Field(() => [ProposedVisitView], { description: 'Visits that were asked for and do not fit.' })
  leftOut!: ProposedVisitView[]

  @Field(() => [ProposedVisitView], { description: 'Cases without an address that is on the map; 20 at most.' })
  notLocated!: ProposedVisitView[]

  @Field(() => String, { description: 'When one is back, HH:MM.' })
  backAt!: string

  @Field(() => Int, { description: 'Length of all ways in metres, by an estimate.' })
  wayM!: number
}

export const RoundProposalResult = createUnionType({
  name: 'RoundProposalResult',
  description: 'The proposal, or why there is none.',
  types: () => [RoundProposalView, NotAllowed, InvalidInput] as const,
  resolveType: (value) => ('visits' in value ? 'RoundProposal' : value.constructor.name),
})

@InputType('RoundInput', { description: 'What is said of a day on the road.' })
export class RoundInput {
  @Field(() => BusinessDateScalar, { description: 'Today or later.' })
  day!: BusinessDate

  @Field(() => String, { description: 'Leaving at the earliest, HH:MM.' })
  startsAt!: string

  @Field(() => String, { description: 'Back at the latest, HH:MM.' })
  endsAt!: string

  @Field(() => String, { description: 'Where it begins and ends: a French postcode, or "50.6292, 3.0573".' })
  start!: string

  @Field(() => Int, { description: 'How long a visit lasts, in minutes.' })
  serviceMinutes!: number
}

@ObjectType('Round', {
  simpleResolvers: true,
  description: 'The ordered visits of one person on one day. The person sees it, and who follows that person’s work.',
})
export class RoundView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => BusinessDateScalar, { description: 'On which day.' })
  day!: BusinessDate

  @Field(() => RoundStateEnum, { description: 'Where it stands.' })
  state!: RoundState

  @Field(() => String, { description: 'Where it begins and ends.' })
  startPlace!: string

  @Field(() => Int, { description: 'Length of all ways in metres, as planned.' })
  wayM!: number

  @Field(() => InstantScalar, { description: 'When it was planned.' })
  plannedAt!: Date
}

@ObjectType('RoundStop', { simpleResolvers: true, description: 'A visit in its place in a round.' })
export class RoundStopView {
  @Field(() => Int, { description: 'Counts from 1.' })
  position!: number

  @Field(() => Int, { description: 'Length of the way to it in metres, as planned.' })
  wayM!: number

  @Field(() => VisitPlaceView, {
    nullable: true,
    description:
      'Where the debtor lives today; null when that is not known, or the debtor must not be visited any more.',
  })
  place!: VisitPlaceView | null
}

@ObjectType('VisitReport', { simpleResolvers: true, description: 'That a visit was reported.' })
export class VisitReportView {
  @Field(() => ID, { description: 'As the device made it.' })
  id!: string

  @Field(() => Int, { description: 'Counts the reports of the round from 1.' })
  number!: number

  @Field(() => InstantScalar, { description: 'When the server received it.' })
  receivedAt!: Date
}

@InputType('VisitReportInput', { description: 'A visit as a device reports it.' })
export class VisitReportInput {
  @Field(() => ID, { description: 'Made by the device: a UUID. The same one sent again changes nothing.' })
  id!: string

  @Field(() => Int, { description: 'Counts the reports of the round from 1; they are taken in this order.' })
  number!: number

  @Field(() => ID, { description: 'A case of the round.' })
  debtCaseId!: string

  @Field(() => InstantScalar, { description: 'When the visit began.' })
  visitedAt!: Date

  @Field(() => Int, { description: 'How long it lasted, in seconds.' })
  durationSeconds!: number

  @Field(() => VisitOutcomeEnum, { description: 'What came of it.' })
  outcome!: VisitOutcome

  @Field(() => DelayReasonEnum, { nullable: true, description: 'Why the debtor has not paid.' })
  reasonForDelay?: DelayReason | null

  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note?: string | null
}

@ObjectType('VisitReportsReceived', { simpleResolvers: true, description: 'How far a synchronisation came.' })
export class VisitReportsReceived {
  @Field(() => RoundView, { description: 'The round as it is now.' })
  round!: object

  @Field(() => [ID], { description: 'Reports that are here now: a device may forget them.' })
  receivedIds!: readonly string[]

  @Field(() => Int, { description: 'The number that is waited for.' })
  nextNumber!: number

  @Field(() => String, {
    nullable: true,
    description: 'Why the first of the others was refused, in the language of the viewer.',
  })
  refusal!: string | null
}

export const RoundResult = createUnionType({
  name: 'RoundResult',
  description: 'The round as it is now, or why nothing was changed.',
  types: () => [RoundView, NotFound, NotAllowed, InvalidInput] as const,
  resolveType: (value) => (value instanceof Round ? 'Round' : value.constructor.name),
})

export const VisitReportsResult = createUnionType({
  name: 'VisitReportsResult',
  description: 'How far a synchronisation came, or why nothing was received.',
  types: () => [VisitReportsReceived, NotFound, NotAllowed] as const,
  resolveType: (value) => ('receivedIds' in value ? 'VisitReportsReceived' : value.constructor.name),
})

@ObjectType('VisitChanged', { simpleResolvers: true, description: 'The visits to be made of a case were changed.' })
export class VisitChanged {
  @Field(() => DebtCaseView, { description: 'Of which case.' })
  readonly debtCase: object

  constructor(debtCase: object) {
    this.debtCase = debtCase
  }
}

export const VisitResult = createUnionType({
  name: 'VisitResult',
  description: 'How changing the visits of a case ended.',
  types: () => [VisitChanged, NotFound, NotAllowed, InvalidInput] as const,
})

@ObjectType('PlaceSet', { simpleResolvers: true, description: 'It is known now where an address is.' })
export class PlaceSet {
  @Field(() => ID, { description: 'Of the address.' })
  readonly contactPointId: string

  constructor(contactPointId: string) {
    this.contactPointId = contactPointId
  }
}

export const PlaceResult = createUnionType({
  name: 'PlaceResult',
  description: 'How saying where an address is ended.',
  types: () => [PlaceSet, NotFound, NotAllowed, InvalidInput] as const,
})
