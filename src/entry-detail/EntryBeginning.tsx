import { Section } from '../ui/Section.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { MessageSection } from './MessageSection.tsx'

/** What stands below the head in the frame that a click draws: what is read first. */
export function EntryBeginning({ text }: { readonly text: string | null }) {
  return (
    <>
      <Section title="Explanation" isBusy>
        <Skeleton lines={4} />
      </Section>
      <MessageSection text={text} />
    </>
  )
}
