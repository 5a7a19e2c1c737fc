import { v7 } from 'uuid'

/** A new uuidv7: unique, and ordered by the moment of its making. */
export const newId = (): string => v7()

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a uuid as we write them: lower case, with hyphens. */
export const isId = (text: string): boolean => uuidPattern.test(text)
