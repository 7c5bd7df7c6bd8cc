import { toString } from 'mdast-util-to-string'
import type { Heading } from 'mdast'

/** The words of a heading, on one line. */
export const headingText = (heading: Heading): string => toString(heading, { includeHtml: false }).replaceAll(/\s+/g, ' ').trim()
