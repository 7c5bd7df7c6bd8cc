import type { UpdateProblem } from '../../domain/update.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useManualState } from '../../services/manual.ts'
import { dateOfVersion } from '../../services/version-text.ts'

/** What happened, what is safe, and what to do. */
export function ProblemText({ problem, detail }: { readonly problem: UpdateProblem; readonly detail: string }) {
  const { locale, t } = useLanguage()
  const manual = useManualState()
  return (
    <>
      <p>{t(`problem.${problem}`)}</p>
      {manual && <p>{t('problem.safe', { date: dateOfVersion(manual.manifest, { locale, t }) })}</p>}
      <details>
        <summary>{t('problem.details')}</summary>
        <p className="detail" lang="en" dir="ltr">
          {detail}
        </p>
      </details>
    </>
  )
}
