import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { headingText } from './heading-text.ts'

/** The anchor of text before the first heading. */
export const startAnchor = 'start'

const longest = 64

/** A heading as an anchor: its letters of any script in lower case, joined by hyphens; it does not begin with a digit. */
export function anchorFrom(heading: string): string {
  const words = heading.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '')
  const named = words === '' ? 'section' : /^\p{N}/u.test(words) ? `s-${words}` : words
  return Array.from(named).slice(0, longest).join('').replace(/-+$/, '')
}

/** Gives out anchors that are unique within one entry. */
export class Anchors {
  readonly #taken = new Set<string>([startAnchor])
  readonly #ofHeading = new Map<Heading, string>()

  /** @param tree all of whose headings get their anchor at once, so that links can look ahead */
  constructor(tree: Root) {
    visit(tree, 'heading', (heading) => void this.of(heading))
  }

  of(heading: Heading): string {
    const known = this.#ofHeading.get(heading)
    if (known !== undefined) return known
    const wanted = anchorFrom(headingText(heading))
    let anchor = wanted
    for (let count = 2; this.#taken.has(anchor); count++) anchor = `${wanted}-${count}`
    this.#taken.add(anchor)
    this.#ofHeading.set(heading, anchor)
    return anchor
  }

  /** The anchors given out so far. */
  get all(): ReadonlySet<string> {
    return this.#taken
  }
}

/** The anchor that a link names, as this manual spells it, or undefined when there is none of that name. */
export function matchAnchor(written: string, anchors: ReadonlySet<string>): string | undefined {
  return [written, anchorFrom(written)].find((each) => anchors.has(each))
}
