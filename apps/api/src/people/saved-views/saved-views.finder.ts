import type { Actor, ViewedList } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { notFound, unauthenticated } from '../../platform/errors/index.js';
import type { SavedViewModel } from './saved-view.model.js';

const VIEW = `json_build_object('id', v.id, 'list', v.list, 'name', v.name, 'query', v.query, 'columns', v.columns,
  'shared', v.shared, 'mine', v.account_id = $2, 'version', v.version)`;

/** $1 network · $2 reader · $3 list. One's own first, then what others share, each by name. */
const VIEWS = `
  SELECT coalesce(json_agg(${VIEW} ORDER BY v.account_id <> $2, v.name COLLATE "hu-x-icu", v.id), '[]')
  FROM saved_views v WHERE v.network_id = $1 AND v.list = $3 AND (v.account_id = $2 OR v.shared)`;

const ONE = `SELECT ${VIEW} FROM saved_views v WHERE v.network_id = $1 AND v.id = $3 AND (v.account_id = $2 OR v.shared)`;

/** Reads one's own views of a list, and those that are shared. */
@Injectable()
export class SavedViewsFinder {
  all(hub: HubContext, list: ViewedList): Promise<SavedViewModel[]> {
    const { networkId, accountId } = acting(hub);
    return hub.read.page('saved_views', VIEWS, [networkId, accountId, list]);
  }

  async one(hub: HubContext, id: string): Promise<SavedViewModel> {
    const { networkId, accountId } = acting(hub);
    const view = await hub.read.page<SavedViewModel | null>('saved_view', ONE, [networkId, accountId, id]);
    if (!view) throw notFound();
    return view;
  }
}

function acting({ actor }: HubContext): Actor {
  if (!actor) throw unauthenticated();
  return actor;
}
