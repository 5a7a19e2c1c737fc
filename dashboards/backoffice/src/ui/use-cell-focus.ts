import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

/** A place in a table: rows from 0, the total being the last; columns from 0. */
export interface CellPlace {
  readonly row: number
  readonly column: number
}

const page_rows = 10

/**
 * Makes a table of any size one stop of the Tab key: the arrows, Home, End and the page keys move inside it, with Control to
 * its corners. `reveal` brings a row into the document before it takes the focus.
 */
export function useCellFocus(rows: number, columns: number, reveal: (row: number) => void) {
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 })
  const grid = useRef<HTMLTableElement>(null)
  const moved = useRef(false)
  const row = Math.min(place.row, Math.max(rows - 1, 0))
  const column = Math.min(place.column, Math.max(columns - 1, 0))
  useEffect(() => {
    if (!moved.current) return
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)
    if (cell === null || cell === undefined) return
    moved.current = false
    cell.focus({ preventScroll: false })
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextPlace(event, { row, column }, rows, columns)
    if (next === null) return
    event.preventDefault()
    moved.current = true
    reveal(next.row)
    setPlace(next)
  }
  const cell = (at: CellPlace) => ({
    'data-cell': `${at.row}:${at.column}`,
    tabIndex: at.row === row && at.column === column ? 0 : -1,
    onFocus: () => setPlace(at),
  })
  return { grid, onKeyDown, cell }
}

function nextPlace(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: CellPlace,
  rows: number,
  columns: number,
): CellPlace | null {
  const far = ctrlKey || metaKey
  const at = (next_row: number, next_column: number): CellPlace => ({
    row: Math.min(Math.max(next_row, 0), rows - 1),
    column: Math.min(Math.max(next_column, 0), columns - 1),
  })
  switch (key) {
    case 'ArrowDown':
      return at(far ? rows : row + 1, column)
    case 'ArrowUp':
      return at(far ? 0 : row - 1, column)
    case 'ArrowRight':
      return at(row, far ? columns : column + 1)
    case 'ArrowLeft':
      return at(row, far ? 0 : column - 1)
    case 'PageDown':
      return at(row + page_rows, column)
    case 'PageUp':
      return at(row - page_rows, column)
    case 'Home':
      return at(far ? 0 : row, 0)
    case 'End':
      return at(far ? rows : row, columns)
    default:
      return null
  }
}
