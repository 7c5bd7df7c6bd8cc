import type { Contact } from '../../domain/contact.ts'
import { hiddenCharacter, mixedWord, shown } from './characters.ts'
import type { YamlPlace } from './faults.ts'

/**
 * Warns of names and addresses of which another looks the same: it stands twice in lists, and no search finds it. Names
 * may have marks of direction for a reason, so they are not refused.
 */
export function warnLookAlikes({ name, place: where, channels }: Contact, place: YamlPlace): void {
  const warn = (path: readonly string[], wrong: string): void =>
    place.report.warning('look-alike', place.yaml.lineOf([...place.path, ...path]), `${place.subject ?? 'a contact'} ${wrong}`, 'Type it again by hand.')
  for (const [path, texts] of [[['name'], Object.values(name)], [['place', 'city'], Object.values(where?.city ?? {})]] as const) {
    const hidden = texts.map(hiddenCharacter).find((each) => each !== undefined)
    if (hidden !== undefined) warn(path, `has the invisible character ${hidden} in its \`${path.join('.')}\``)
    const mixed = texts.map(mixedWord).find((each) => each !== undefined)
    if (mixed !== undefined) warn(path, `has letters of two alphabets in one word of its \`${path.join('.')}\` (${shown(mixed)})`)
  }
  const address = channels.find(({ type, value }) => type === 'email' && mixedWord(value) !== undefined)
  if (address) warn(['channels'], `has letters of two alphabets in one word of an e-mail address (${shown(address.value)})`)
}
