import { expect, test } from 'vitest'
import { parseSettings } from '../../storage/settings.ts'
import { lookChange } from './look-change.ts'

const look = { language: 'ar', theme: 'dark', textSize: 'large' }

test('a copy gives language, colours and text size where none was chosen here', () => {
  expect(lookChange(parseSettings(null), look)).toEqual(look)
  expect(lookChange(parseSettings('{"theme":"contrast","language":"fr"}'), look)).toEqual({ textSize: 'large' })
  expect(lookChange(parseSettings(JSON.stringify(look)), look)).toEqual({})
})

test('what this app does not know is left', () => {
  expect(lookChange(parseSettings(null), { language: 'xx', theme: 'pink', textSize: '7' })).toEqual({})
  expect(lookChange(parseSettings(null), {})).toEqual({})
})
