import type { ChannelType } from '../../domain/contact.ts'

// The marks of this app's own export, which tell apart what the standard's words do not.
const own: Readonly<Record<string, ChannelType>> = { 'x-whatsapp': 'whatsapp', 'x-satellite': 'satellite', 'x-sms': 'sms' }
const noVoice = /fax|pager|modem|^bbs$|textphone/

/**
 * What kind of channel a TEL line of a vCard is.
 * @param types its TYPE words, with any name that the address book gave it
 * @returns undefined for a fax, a pager and the like, for which the directory has no channel
 */
export function telephoneType(types: readonly string[]): ChannelType | undefined {
  const words = types.map((type) => type.trim().toLowerCase())
  const marked = words.find((word) => Object.hasOwn(own, word))
  if (marked !== undefined) return own[marked]
  if (words.includes('cell')) return 'mobile'
  if (words.some((word) => noVoice.test(word)) && !words.includes('voice')) return undefined
  return words.includes('text') && !words.includes('voice') ? 'sms' : 'phone'
}
