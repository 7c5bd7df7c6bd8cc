/** What a text of a copy may hold. The same rule cleans what is written and checks what is read, so that a copy can always be taken back. */

/** Code units in a name, a title or a number, and in a note. */
export const lineLimit = 1_000
export const textLimit = 10_000

// Control characters, and the marks that turn the direction of what follows: with them one number can look like another.
// They come along unseen when a number is copied from a message. The last part is half a character.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu
const lineEnds = /[\t\n\u2028\u2029]/g

/** A note without what nobody sees, no longer than a copy takes. */
export const plainText = (text: string): string => text.slice(0, textLimit).replaceAll('\r\n', '\n').replaceAll(hidden, '')

/** The same for what stands on one line. */
export const plainLine = (text: string): string => text.slice(0, lineLimit).replaceAll('\r\n', ' ').replaceAll(hidden, '').replaceAll(lineEnds, ' ')

export const isPlainText = (text: string): boolean => text === plainText(text)
export const isPlainLine = (text: string): boolean => text === plainLine(text)
