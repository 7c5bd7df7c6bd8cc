import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'

interface Step {
  readonly to: string
  readonly text: string
  readonly lang?: string | undefined
  readonly dir?: string | undefined
}

/** The way from the start to this screen. */
export function Breadcrumb({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <nav className="breadcrumb">
      <ol>
        {steps.map((step) => (
          <li key={step.to}>
            <Link to={step.to} lang={step.lang} dir={step.dir}>
              {step.text}
            </Link>
            <ChevronRight aria-hidden="true" className="icon-small mirrored" />
          </li>
        ))}
      </ol>
    </nav>
  )
}
