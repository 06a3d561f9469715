import type { ReactNode } from 'react'
import { Dialog } from './Dialog.tsx'
import { DialogHead } from './DialogHead.tsx'
import { Late } from './Late.tsx'
import type { LateCode } from './late-code.ts'

interface LateDialogProps<Code> {
  /** The dialog's name, which it is called by where its code does not come. */
  readonly label: string
  readonly code: LateCode<Code>
  readonly children: (code: Code) => ReactNode
  onClose(): void
}

/** A dialog whose code comes when it is wanted. Should it not come, a plain one says so. */
export function LateDialog<Code>({ label, code, children, onClose }: LateDialogProps<Code>) {
  return (
    <Late
      code={code}
      renderFailure={(words) => (
        <Dialog label={label} onClose={onClose}>
          <DialogHead title={label} onClose={onClose} />
          {words}
        </Dialog>
      )}
    >
      {children}
    </Late>
  )
}
