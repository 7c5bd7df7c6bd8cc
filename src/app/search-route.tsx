import { RowActions } from '../features/contacts/row-actions.tsx'
import { StarsContext, useStarredIds } from '../features/contacts/stars-context.ts'
import { ContactActionsContext, type ActionsOn } from '../features/search/contact-actions.ts'
import { SearchPage } from '../features/search/search-page.tsx'

const actionsOn = (contact: ActionsOn) => <RowActions {...contact} />

/** Search, whose contacts can be starred and called from the list. */
export function SearchRoute() {
  const starred = useStarredIds()
  return (
    <StarsContext value={starred}>
      <ContactActionsContext value={actionsOn}>
        <SearchPage />
      </ContactActionsContext>
    </StarsContext>
  )
}
