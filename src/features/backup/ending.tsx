import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLanguage } from '../../i18n/language.ts'

interface EndingProps {
  /** Erases everything. False when something is still there. */
  readonly erase: () => Promise<boolean>
  readonly startAnew: () => void
}

const titles = { erasing: 'erase.running', done: 'erase.done', failed: 'erase.failed' } as const

/**
 * The last screen, alone in the document: nothing else is left that could read or write. It erases only once it is shown,
 * when everything that watched the databases is gone.
 */
export function Ending({ erase, startAnew }: EndingProps) {
  const { t } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const [tries, setTries] = useState(0)
  const [state, setState] = useState<keyof typeof titles>('erasing')
  const run = useEffectEvent(() => void erase().then((whole) => setState(whole ? 'done' : 'failed')))
  useEffect(() => run(), [tries])
  const title = t(titles[state])
  useEffect(() => {
    document.title = title
    heading.current?.focus()
  }, [title])
  const again = (): void => {
    setState('erasing')
    setTries(tries + 1)
  }
  return (
    <main className="page">
      <h1 ref={heading} tabIndex={-1} className="page-title">
        {title}
      </h1>
      {state === 'failed' && <p>{t('erase.failedText')}</p>}
      {state === 'done' && (
        <>
          <p>{t('erase.doneText')}</p>
          <p>{t('erase.network')}</p>
        </>
      )}
      {state !== 'erasing' && (
        <p className="actions">
          <button type="button" className="button button-main" onClick={state === 'done' ? startAnew : again}>
            {t(state === 'done' ? 'erase.anew' : 'first.retry')}
          </button>
        </p>
      )}
    </main>
  )
}
