/** What tells the file of a copy from any other, in its first line. */
export const copyMark = 'manual-own-copy'

/** The highest format this code reads. A higher one is refused: the app has to be updated first. */
export const ownCopyFormat = 1
