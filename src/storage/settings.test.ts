import { describe, expect, test } from 'vitest'
import { createSettingsStore, parseSettings } from './settings.ts'

const defaults = { language: undefined, theme: 'system', textSize: 'normal' }

describe('settings', () => {
  test.each([null, '', '{', '[]', '7', '"x"', '{"theme":"pink","textSize":9,"language":"xx"}'])('that are damaged fall back to the defaults: %j', (text) => {
    expect(parseSettings(text)).toEqual(defaults)
  })

  test('keep each field that is sound', () => {
    expect(parseSettings('{"theme":"dark","textSize":"huge","language":"ar"}')).toEqual({ language: 'ar', theme: 'dark', textSize: 'normal' })
  })

  test('hold where the browser refuses to store them', () => {
    const refusing = {
      getItem: () => {
        throw new Error('SecurityError')
      },
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }
    const store = createSettingsStore(refusing)
    store.set({ theme: 'contrast' })
    expect(store.get().theme).toBe('contrast')
  })

  test('are told to every listener until it leaves', () => {
    const store = createSettingsStore(undefined)
    let told = 0
    const leave = store.subscribe(() => told++)
    store.set({ textSize: 'large' })
    leave()
    store.set({ textSize: 'larger' })
    expect(told).toBe(1)
  })
})
