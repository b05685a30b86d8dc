import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { unauthenticated } from '../../platform/errors/index.js';
import type { FailedMail } from './failed-mail.model.js';

/** $1 network · $2 language. Mail of several networks stands in one table, so the network is asked for by name. */
const FAILED_MAILS = `
  SELECT coalesce(json_agg(json_build_object('id', m.id, 'kind', m.template, 'to', m.recipient,
      'person', CASE WHEN a.id IS NOT NULL THEN json_build_object('id', a.id,
        'name', person_name(a.given_name, a.family_name, a.prefix, a.erased_at, $2)) END,
      'failedAt', coalesce(m.sending_since, m.created_at), 'failure', m.failure)
    ORDER BY coalesce(m.sending_since, m.created_at) DESC, m.id), '[]')
  FROM (SELECT * FROM mail_outbox WHERE network_id = $1 AND failure IS NOT NULL ORDER BY created_at DESC LIMIT 200) m
  LEFT JOIN accounts a ON a.email = m.recipient`;

/** Reads the mails of the network that could not be sent. */
@Injectable()
export class FailedMailsFinder {
  async all({ actor, read, language }: HubContext): Promise<FailedMail[]> {
    if (!actor) throw unauthenticated();
    const mails = await read.page<(Omit<FailedMail, 'failedAt'> & { failedAt: string })[]>(
      'failed_mails',
      FAILED_MAILS,
      [actor.networkId, language],
    );
    return mails.map((mail) => ({ ...mail, failedAt: new Date(mail.failedAt) }));
  }
}
