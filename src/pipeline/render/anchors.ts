import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isOwnAnchor, startAnchor } from '../../domain/anchor.ts'
import { sectionOf } from '../../domain/section.ts'
import { headingText } from './heading-text.ts'

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
    visit(tree, 'heading', (heading, _, parent) => void this.#name(heading, parent === tree && heading.depth <= 2))
  }

  #name(heading: Heading, isSection: boolean): string {
    const text = headingText(heading)
    const wanted = anchorFrom(text)
    // Where the text has a section of a standard name, the app adds none: that name is free for it.
    const ownName = isSection ? sectionOf(text) : undefined
    let anchor = wanted
    for (let count = 2; this.#taken.has(anchor) || (isOwnAnchor(anchor) && anchor !== ownName); count++) anchor = `${wanted}-${count}`
    this.#taken.add(anchor)
    this.#ofHeading.set(heading, anchor)
    return anchor
  }

  of(heading: Heading): string {
    return this.#ofHeading.get(heading) ?? this.#name(heading, false)
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
