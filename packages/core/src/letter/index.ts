export {
  actOfLetter,
  channelsOf,
  isDemand,
  letter_channels,
  letter_kinds,
  type LetterChannel,
  type LetterKind,
} from './letter-kind.js'
export {
  hasLeft,
  isUndelivered,
  letter_events,
  letter_states,
  type LetterEvent,
  type LetterState,
  nextLetterState,
} from './letter-state.js'
