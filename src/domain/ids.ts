declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

export type EntryId = Branded<string, 'EntryId'>
export type TopicId = Branded<string, 'TopicId'>
export type ContactId = Branded<string, 'ContactId'>
/** SHA-256 as 64 lower-case hexadecimal digits. */
export type Sha256 = Branded<string, 'Sha256'>

const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/
const sha256Pattern = /^[0-9a-f]{64}$/

/** True for an id: 1 to 64 small letters, digits and hyphens, not starting with a hyphen. */
export const isId = (text: string): boolean => idPattern.test(text)
export const isSha256 = (text: string): text is Sha256 => sha256Pattern.test(text)

// The only places where a plain string becomes an id. Callers have checked it with isId or a schema.
export const entryId = (text: string): EntryId => text as EntryId
export const topicId = (text: string): TopicId => text as TopicId
export const contactId = (text: string): ContactId => text as ContactId
export const sha256 = (text: string): Sha256 => text as Sha256
