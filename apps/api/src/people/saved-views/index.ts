import { SavedViewEntity } from './saved-view.entity.js';
import { SavedViewsFinder } from './saved-views.finder.js';
import { SavedViewsResolver } from './saved-views.resolver.js';
import { RemoveView } from './use-cases/remove-view.js';
import { SaveView } from './use-cases/save-view.js';

export { SavedViewEntity };

/** What the room of people provides for views of lists. */
export const SAVED_VIEWS = [SavedViewsResolver, SavedViewsFinder, SaveView, RemoveView];
