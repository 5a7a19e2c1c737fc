/** A cell as evidence: the physical line of its row and its text, cut to what a message can show. */
export interface CellProof {
  line: number
  text: string
}

const shown_characters = 60

/** Copies the text, so that the block of the file it was cut from is not kept in memory with it. */
export function cellProof(text: string, line: number): CellProof {
  return { line, text: detached(text.slice(0, shown_characters)).toWellFormed() }
}

/** The same text in memory of its own. Engines keep a whole parent string alive for a slice of it. */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
