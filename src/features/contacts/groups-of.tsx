import { useState, type FormEvent } from 'react'
import type { Channel } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import type { ContactGroup } from '../../domain/personal.ts'
import type { ContactIds } from '../../domain/units.ts'
import { useLanguage } from '../../i18n/language.ts'
import { attempt } from '../../services/attempt.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'

interface GroupsOfProps {
  readonly ids: ContactIds
  readonly name: string
  readonly channels: readonly Channel[]
}

/** The person's own groups, to put a contact into. What is in a group is starred as well: a group is made of stars. */
export function GroupsOf({ ids, name, channels }: GroupsOfProps) {
  const { t } = useLanguage()
  const { user } = useServices()
  const groups = useObserved(() => user.observeGroups())
  if (!groups) return null
  const isThis = (member: ContactId): boolean => ids.includes(member)
  const holds = ({ members }: ContactGroup): boolean => members.some(isThis)
  const addStar = (): Promise<void> => user.addStar({ contact: ids[0], ids, name, channels }, Date.now())
  const toggle = async (group: ContactGroup): Promise<void> => {
    const inside = holds(group)
    if (!inside) await addStar()
    await user.putGroup({ ...group, members: inside ? group.members.filter((member) => !isThis(member)) : [...group.members, ids[0]] })
  }
  const add = async (groupName: string): Promise<void> => {
    const position = Math.max(-1, ...groups.map((group) => group.position)) + 1
    await addStar()
    await user.putGroup({ id: crypto.randomUUID(), name: groupName, position, members: [ids[0]] })
  }
  return (
    <details className="groups">
      <summary>{t('groups.title')}</summary>
      <ul className="plain">
        {groups.map((group) => (
          <li key={group.id}>
            <label className="choice-option">
              <input type="checkbox" checked={holds(group)} onChange={() => attempt(toggle(group))} />
              <bdi>{group.name}</bdi>
            </label>
          </li>
        ))}
      </ul>
      <NewGroup onAdd={add} />
    </details>
  )
}

function NewGroup({ onAdd }: { readonly onAdd: (name: string) => Promise<void> }) {
  const { t } = useLanguage()
  const [name, setName] = useState('')
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') return
    await onAdd(name.trim())
    setName('')
  }
  return (
    <form className="new-group" onSubmit={(event) => attempt(submit(event))}>
      <input className="field" dir="auto" maxLength={80} aria-label={t('groups.name')} placeholder={t('groups.example')} value={name} onChange={(event) => setName(event.target.value)} />
      <button type="submit" className="button">
        {t('groups.add')}
      </button>
    </form>
  )
}
