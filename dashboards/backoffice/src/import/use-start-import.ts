import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import type { ImportKind } from '../app/schema.generated.js'
import { describeFailure, type Failure } from '../ui/failure.js'
import { type ColumnChoice, toMapping } from './mapping-choice.js'
import { StartImportDocument } from './start-import.generated.js'

/** Starts an inspected import; what the API refuses is shown and the form keeps what was chosen. */
export function useStartImport(importId: string, kind: ImportKind) {
  const [mutate, { loading }] = useMutation(StartImportDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const start = async (choices: readonly ColumnChoice[], profileName: string) => {
    setRefusal(null)
    setFailure(null)
    const name = profileName.trim()
    try {
      const { data } = await mutate({
        variables: { id: importId, mapping: toMapping(kind, choices), ...(name === '' ? {} : { saveProfileAs: name }) },
      })
      if (data && data.startImport.__typename !== 'Import') setRefusal(data.startImport.message)
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return { start, pending: loading, refusal, failure }
}
