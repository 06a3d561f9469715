import { failureWords } from '../api/failure-words.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'

/** Why nobody says whose log this is, and the way to ask again. */
export function SessionFailure({ error, retry }: { readonly error: Error; retry(): void }) {
  const { title, said } = failureWords(error)
  return (
    <Panel
      title={title}
      isFailure
      actions={
        <Button tone="primary" onClick={retry}>
          Try again
        </Button>
      }
    >
      <p>{said}</p>
    </Panel>
  )
}
