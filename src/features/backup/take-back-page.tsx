import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { isNothing, ownKinds, type OwnCounts } from '../../domain/own-copy.ts'
import type { OwnMerge } from '../../domain/own-merge.ts'
import { formatBytes } from '../../i18n/format.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { OwnCopies } from '../../storage/own-copies.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Page } from '../../ui/page.tsx'
import type { FileRefusal } from './copy-file.ts'
import { CopyOffer } from './copy-offer.tsx'
import { partsText } from './count-parts.ts'
import { FileButton } from './file-button.tsx'
import { StepTitle } from './step-title.tsx'
import { useTakeBack, type TakeBackStep } from './use-take-back.ts'

interface TakeBackPageProps {
  readonly copies: OwnCopies
  /** Starts the worker that reads the file. */
  readonly startWorker: () => Worker
}

/** Takes things back from a copy: choose a file, see what is in it, agree. */
export function TakeBackPage({ copies, startWorker }: TakeBackPageProps) {
  const { t } = useLanguage()
  const { now, choose, agree } = useTakeBack(copies, startWorker)
  const onChoose = (file: File): void => void choose(file)
  return (
    <Page title={t('takeBack.title')} before={<Breadcrumb steps={[{ to: '/more', text: t('more.title') }]} />}>
      {(now.step === 'asking' || now.step === 'writing') && (
        <CopyOffer offer={now.offer} busy={now.step === 'writing'} onAgree={() => void agree(now.offer)} onChoose={onChoose} />
      )}
      {now.step === 'done' && <Done merge={now.merge} />}
      {now.step !== 'asking' && now.step !== 'writing' && now.step !== 'done' && <Choose now={now} onChoose={onChoose} />}
    </Page>
  )
}

interface ChooseProps {
  readonly now: TakeBackStep
  readonly onChoose: (file: File) => void
}

function Choose({ now, onChoose }: ChooseProps) {
  const { t } = useLanguage()
  const failed = now.step === 'refused' || now.step === 'failed'
  return (
    <>
      <p className="lead">{t('takeBack.why')}</p>
      <div role="alert">
        {now.step === 'refused' && <Refused refusal={now.refusal} size={now.size} />}
        {now.step === 'failed' && <Unchanged text={t(`problem.${now.problem}`)} />}
      </div>
      <div role="status">{now.step === 'reading' && <p>{t('takeBack.reading')}</p>}</div>
      <p className="actions">
        <FileButton main text={t(failed ? 'takeBack.another' : 'takeBack.choose')} onChoose={onChoose} />
      </p>
    </>
  )
}

/** What happened and what to do, and that nothing is lost. */
function Unchanged({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const { t } = useLanguage()
  return (
    <div className="notice notice-warning refusal">
      <p>{text}</p>
      <p>{t('takeBack.unchanged')}</p>
      {children}
    </div>
  )
}

function Refused({ refusal: { problem, detail }, size }: { readonly refusal: FileRefusal; readonly size: number }) {
  const { locale, t } = useLanguage()
  return (
    <Unchanged text={t(`copyProblem.${problem}`, { size: formatBytes(size, locale) })}>
      <details>
        <summary>{t('problem.details')}</summary>
        <p className="detail" lang="en" dir="ltr">
          {detail}
        </p>
      </details>
    </Unchanged>
  )
}

const sum = (a: OwnCounts, b: OwnCounts): OwnCounts => ({ ...a, ...Object.fromEntries(ownKinds.map((kind) => [kind, a[kind] + b[kind]])) })

function Done({ merge: { added, renewed } }: { readonly merge: OwnMerge }) {
  const { locale, t } = useLanguage()
  const taken = sum(added, renewed)
  return (
    <>
      <StepTitle>{isNothing(taken) ? t('takeBack.doneLook') : t('takeBack.done', { parts: partsText(taken, t, locale) })}</StepTitle>
      <p className="actions">
        <Link className="button" to="/saved">
          {t('saved.title')}
        </Link>
        <Link className="button" to="/contacts">
          {t('contacts.title')}
        </Link>
      </p>
    </>
  )
}
