import { byId } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { CoachingNote } from './coaching-note.entity.js'

export const coachingLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  /** Whether the reader may see it is for who asks: notes are reached through the teams of the reader. */
  coachingNoteById: byId(
    async (ids) => (await read()).find(CoachingNote, { organisation, id: { $in: [...ids] } }),
    (note) => note.id,
  ),
  /** The notes of some teams (null for all): open ones first, by the day to come back to them. */
  coachingNotesOfTeams: async (team_ids: readonly string[] | null): Promise<CoachingNote[]> => {
    const notes = await (
      await read()
    ).find(
      CoachingNote,
      { organisation, ...(team_ids !== null && { team: { id: { $in: [...team_ids] } } }) },
      { orderBy: { followUpOn: 'asc nulls last', createdAt: 'desc', id: 'asc' }, limit: notes_maximum },
    )
    return notes.toSorted((left, right) => Number(isDone(left)) - Number(isDone(right)))
  },
})

const notes_maximum = 500

const isDone = ({ doneAt }: CoachingNote): boolean => doneAt !== null && doneAt !== undefined
