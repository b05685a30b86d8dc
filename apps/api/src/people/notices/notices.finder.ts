import {
  type Actor,
  completeNotices,
  NOTICE_ROLES,
  NOTICE_SUBJECTS,
  type NoticeSettings,
  type Role,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { notFound } from '../../platform/errors/index.js';
import { signedIn } from '../signed-in.js';
import type { NoticeSettingsModel } from './notices.model.js';

/** $1 account */
const CHOSEN = `SELECT a.notice_settings FROM accounts a WHERE a.id = $1`;

/** Reads when and about what somebody is written to. */
@Injectable()
export class NoticesFinder {
  async mine(hub: HubContext): Promise<NoticeSettingsModel> {
    const { session, actor } = signedIn(hub);
    const chosen = await hub.read.page<Partial<NoticeSettings> | null>('notice_settings', CHOSEN, [
      session.accountId,
    ]);
    if (!chosen) throw notFound();
    const { levels, quietFrom, quietTo } = completeNotices(chosen);
    const subjects = NOTICE_SUBJECTS.filter((subject) => concerns(NOTICE_ROLES[subject], actor?.role));
    return { choices: subjects.map((subject) => ({ subject, level: levels[subject] })), quietFrom, quietTo };
  }
}

const concerns = (roles: readonly Role[], role: Actor['role'] | undefined): boolean =>
  roles.some((one) => one === role);
