/** The kinds of what is found. */
export const foundKinds = ['entry', 'contact', 'term'] as const
export type FoundKind = (typeof foundKinds)[number]
