/** How a file left the app. */
export type HandedOn = 'shared' | 'saved' | 'cancelled'

function save(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // The browser reads the address after the click; a minute is long enough for a slow device.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** True where the device can pass such a file to another app. Browsers share few kinds of files, and say which only when asked. */
export function canShare(file: File): boolean {
  try {
    return navigator.canShare?.({ files: [file] }) ?? false
  } catch {
    return false
  }
}

/** Passes a file to another app where the device can, and saves it where it cannot. */
export async function handOnFile(file: File): Promise<HandedOn> {
  if (!canShare(file)) {
    save(file)
    return 'saved'
  }
  try {
    await navigator.share({ files: [file], title: file.name })
    return 'shared'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    save(file)
    return 'saved'
  }
}

export { save as saveFile }
