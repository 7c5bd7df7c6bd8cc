import type { Locale } from './locale.ts'

/** The manual's standard sections, in the order in which the manual prints them. */
export const sectionNames = [
  'key-points',
  'overview',
  'description',
  'scope',
  'considerations',
  'operations',
  'coordination',
  'role-of-iom',
  'who-can-help',
  'links',
  'references',
  'other-entries',
  'contacts',
] as const
export type SectionName = (typeof sectionNames)[number]

// Headings as the manual prints them. The first of each language is the one in use; the others are met in older texts.
const headings: Record<SectionName, Record<Locale, readonly string[]>> = {
  'key-points': { en: ['Key points'], fr: ['Points clés'], es: ['Puntos clave'], ar: ['النقاط الرئيسية'] },
  overview: { en: ['Overview'], fr: ['Aperçu'], es: ['Visión general', 'Resumen'], ar: ['نظرة عامة', 'لمحة عامة'] },
  description: { en: ['Description'], fr: ['Description', 'La description'], es: ['Descripción'], ar: ['الوصف'] },
  scope: {
    en: ['Scope and application'],
    fr: ['Portée et application', 'Champ d’application'],
    es: ['Alcance y aplicación', 'Ámbito y aplicación'],
    ar: ['النطاق والتطبيق'],
  },
  considerations: {
    en: ['Key considerations'],
    fr: ['Considérations clés', 'Principales considérations'],
    es: ['Consideraciones clave'],
    ar: ['الاعتبارات الرئيسية'],
  },
  operations: { en: ['Operations'], fr: ['Opérations'], es: ['Operaciones'], ar: ['العمليات'] },
  coordination: { en: ['Coordination'], fr: ['Coordination'], es: ['Coordinación'], ar: ['التنسيق'] },
  'role-of-iom': { en: ['Role of IOM', 'IOM’s role'], fr: ['Rôle de l’OIM'], es: ['Papel de la OIM', 'Función de la OIM'], ar: ['دور المنظمة الدولية للهجرة', 'دور المنظمة'] },
  'who-can-help': {
    en: ['Who can help you', 'Who can help you?'],
    fr: ['Qui peut vous aider', 'Qui peut vous aider ?'],
    es: ['Quién puede ayudarle', '¿Quién puede ayudarle?'],
    ar: ['من يمكنه مساعدتك', 'من يمكنه مساعدتك؟'],
  },
  links: { en: ['Links'], fr: ['Liens'], es: ['Enlaces'], ar: ['روابط', 'الروابط'] },
  references: {
    en: ['References and tools'],
    fr: ['Références et outils'],
    es: ['Referencias y herramientas'],
    ar: ['المراجع والأدوات'],
  },
  'other-entries': {
    en: ['Other entries in this topic'],
    fr: ['Autres entrées dans ce sujet'],
    es: ['Otras entradas de este tema', 'Otras entradas en este tema'],
    ar: ['مواد أخرى في هذا الموضوع'],
  },
  contacts: { en: ['Contacts'], fr: ['Contacts'], es: ['Contactos'], ar: ['جهات الاتصال'] },
}

/** Folds what editors type differently: case, apostrophes, spaces, a final question mark or colon. */
const fold = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’ʼ`]/g, '’')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/\s?[?؟:]$/, '')
    .replace(/^¿/, '')
    .trim()

const byHeading = new Map(
  sectionNames.flatMap((name) =>
    Object.values(headings[name]).flatMap((words) => words.map((heading): [string, SectionName] => [fold(heading), name])),
  ),
)

/** The standard section that a heading names in any of the manual's languages, or undefined for a heading of the editor's own. */
export const sectionOf = (heading: string): SectionName | undefined => byHeading.get(fold(heading))
