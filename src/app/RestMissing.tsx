import { Button } from '../ui/Button.tsx'
import notice from './Notice.module.css'

/** Says that half of the page is missing; what is there stays. */
export function RestMissing() {
  return (
    <div role="alert" className={notice.notice}>
      <p>
        <strong>The rest of this page did not load.</strong> The server that it comes from may have
        been stopped: start it again, then reload the page.
      </p>
      <Button onClick={() => location.reload()}>Reload the page</Button>
    </div>
  )
}
