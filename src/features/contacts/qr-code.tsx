import { correction, generate } from 'lean-qr/nano'
import { useMemo } from 'react'

// Four light squares around the code: with less, some cameras do not find it (ISO/IEC 18004).
const quietZone = 4

/** A QR code of a text, black on white in every theme, since cameras do not read it otherwise. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(text), [text])
  const whole = size + 2 * quietZone
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`${-quietZone} ${-quietZone} ${whole} ${whole}`} shapeRendering="crispEdges">
      <rect x={-quietZone} y={-quietZone} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function drawn(text: string): { readonly size: number; readonly path: string } {
  // The encoder writes UTF-8 and marks it as such: names in Arabic and French come out right.
  const code = generate(text, { minCorrectionLevel: correction.L })
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (__, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  )
  return { size: code.size, path: rows.join('') }
}
