import { useState, type FormEvent } from 'react'
import type { Channel } from '../../domain/contact.ts'
import type { ContactId } from '../../domain/ids.ts'
import type { ContactGroup } from '../../domain/personal.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useServices } from '../../services/services.ts'
import { useObserved } from '../../services/use-observed.ts'

interface GroupsOfProps {
  readonly id: ContactId
  readonly name: string
  readonly channels: readonly Channel[]
}

/** The person's own groups, to put a contact into. What is in a group is starred as well: a group is made of stars. */
export function GroupsOf({ id, name, channels }: GroupsOfProps) {
  const { t } = useLanguage()
  const { user } = useServices()
  const groups = useObserved(() => user.observeGroups())
  if (!groups) return null
  const toggle = async (group: ContactGroup): Promise<void> => {
    const inside = group.members.includes(id)
    if (!inside) await user.addStar({ contact: id, name, channels }, Date.now())
    await user.putGroup({ ...group, members: inside ? group.members.filter((member) => member !== id) : [...group.members, id] })
  }
  const add = async (groupName: string): Promise<void> => {
    const position = Math.max(-1, ...groups.map((group) => group.position)) + 1
    await user.addStar({ contact: id, name, channels }, Date.now())
    await user.putGroup({ id: crypto.randomUUID(), name: groupName, position, members: [id] })
  }
  return (
    <details className="groups">
      <summary>{t('groups.title')}</summary>
      <ul className="plain">
        {groups.map((group) => (
          <li key={group.id}>
            <label className="choice-option">
              <input type="checkbox" checked={group.members.includes(id)} onChange={() => void toggle(group)} />
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
    <form className="new-group" onSubmit={(event) => void submit(event)}>
      <input className="field" dir="auto" maxLength={80} aria-label={t('groups.name')} placeholder={t('groups.example')} value={name} onChange={(event) => setName(event.target.value)} />
      <button type="submit" className="button">
        {t('groups.add')}
      </button>
    </form>
  )
}
