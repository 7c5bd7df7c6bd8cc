import { expect, test } from 'vitest'
import type { Channel } from './contact.ts'
import { atHand, reachesOf, usedFirst } from './reach.ts'

const channel = (type: Channel['type'], value: string): Channel => ({ type, value })
const phone = channel('phone', '+41227179111')
const whatsapp = channel('whatsapp', '+221771234567')
const email = channel('email', 'a@example.org')
const radio = channel('radio', 'Channel 7')
const offered = (...channels: Channel[]): Channel[] => atHand(reachesOf([], channels, false)).map((reach) => reach.channel)

test('a small card offers a call or else a message, and an e-mail', () => {
  expect(offered(radio, email, whatsapp, phone)).toEqual([phone, email])
  expect(offered(whatsapp, email)).toEqual([whatsapp, email])
  expect(offered(channel('sms', '8000'))).toEqual([channel('sms', '8000')])
  expect(offered(channel('phone', 'ask the guard'), whatsapp)).toEqual([whatsapp])
})

test('without a number and an e-mail it offers what can be opened, and of a radio nothing', () => {
  const site = channel('website', 'https://example.org')
  expect(offered(radio, site, channel('address', 'Rue 1'))).toEqual([site])
  expect(offered(radio)).toEqual([])
})

test('the person’s own numbers come first, and they alone are typed in; of an own contact everything is', () => {
  const mine = channel('mobile', '+221770000000')
  expect(atHand(reachesOf([mine], [phone, email], false))).toEqual([{ channel: mine, typedIn: true }, { channel: email, typedIn: false }])
  expect(atHand(reachesOf([radio], [phone], false))).toEqual([{ channel: phone, typedIn: false }])
  expect(atHand(reachesOf([], [phone], true))).toEqual([{ channel: phone, typedIn: true }])
})

test('what was used last is offered again, and a number that the contact no longer has is not', () => {
  const second = channel('phone', '+41227179222')
  const reaches = reachesOf([], [phone, second], false)
  expect(atHand(usedFirst(reaches, second))[0]?.channel).toEqual(second)
  expect(atHand(usedFirst(reaches, channel('phone', '+41227179999')))[0]?.channel).toEqual(phone)
})
