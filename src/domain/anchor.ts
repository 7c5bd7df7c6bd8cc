/** The ids on an entry's screen, in one place: those that the app gives, so that no heading gets one of them too. */

/** The text before the first heading. */
export const startAnchor = 'start'
export const sourcesAnchor = 'sources'
export const footnotesAnchor = 'footnotes'

/** @param index counts from 0, as everywhere in a body */
export const sourceAnchor = (index: number): string => `source-${index + 1}`
export const footnoteAnchor = (index: number): string => `footnote-${index + 1}`
/** Where a footnote is marked. @param time counts from 0: a note may be marked more than once */
export const footnoteMarkAnchor = (index: number, time: number): string => `footnote-mark-${index + 1}${time === 0 ? '' : `.${time + 1}`}`

/** Sections that the app adds from an entry's fields where the text has none of that name. Their names are their anchors. */
export const addedSections = ['links', 'references', 'other-entries', 'contacts'] as const
export type AddedSection = (typeof addedSections)[number]

const own = new Set<string>([startAnchor, sourcesAnchor, footnotesAnchor, ...addedSections, 'root', 'main', 'contents-title', 'sheet-title'])
const numbered = /^(?:source|footnote|footnote-mark)-\d+$/

/** True for an id that the app gives itself. */
export const isOwnAnchor = (anchor: string): boolean => own.has(anchor) || numbered.test(anchor)
