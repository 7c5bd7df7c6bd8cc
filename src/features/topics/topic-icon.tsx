import {
  BookOpen,
  ChartColumn,
  ClipboardCheck,
  Coins,
  Compass,
  Droplets,
  FileText,
  HeartPulse,
  LifeBuoy,
  MapPin,
  Network,
  Radio,
  ShieldCheck,
  Tent,
  Truck,
  Users,
  type LucideIcon,
} from 'lucide-react'

// Names that a manual's editor may give in manual.yaml; see data/README.md.
const icons: Readonly<Record<string, LucideIcon>> = {
  book: BookOpen,
  'chart-column': ChartColumn,
  'clipboard-check': ClipboardCheck,
  coins: Coins,
  compass: Compass,
  droplets: Droplets,
  'heart-pulse': HeartPulse,
  'life-buoy': LifeBuoy,
  map: MapPin,
  network: Network,
  radio: Radio,
  'shield-check': ShieldCheck,
  tent: Tent,
  truck: Truck,
  users: Users,
}

export function TopicIcon({ name }: { readonly name: string | undefined }) {
  const Icon = icons[name ?? ''] ?? FileText
  return <Icon aria-hidden="true" className="topic-icon" />
}
