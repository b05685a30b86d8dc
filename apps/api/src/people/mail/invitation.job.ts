import {
  displayName,
  ok,
  pickText,
  systemActor,
  type Language,
  type LocalText,
  type Role,
} from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { Outbox, type MailContent } from '../../platform/mail/index.js';
import { AccountEntity } from '../entities/index.js';
import { SignInSecrets } from '../sign-in/secrets.js';
import { mailLanguage } from './mail-language.js';

export const INVITATION_MAIL = 'people.invitationMail';

/** What somebody was given, with the names that the mail says. */
export interface Given {
  role: Role;
  fromDate: string;
  network: LocalText;
  organization: LocalText | null;
  office: LocalText | null;
}

/** The link of an invitation, which works once and until a day; null tells of a new mandate only. */
export type Way = { url: string; until: Date } | null;

const GIVEN = `
  SELECT m.account_id AS "accountId", m.role, m.from_date::text AS "fromDate", n.name AS network,
         o.name AS organization, f.name AS office
  FROM mandates m JOIN networks n ON n.id = m.network_id
  LEFT JOIN organizations o ON o.network_id = m.network_id AND o.id = m.organization_id
  LEFT JOIN offices f ON f.network_id = m.network_id AND f.id = m.office_id
  WHERE m.network_id = $1 AND m.ended_at IS NULL`;

/**
 * Writes the mail about a mandate. Somebody who has not come in yet gets the link of the invitation, made again from its
 * id, so that the queue holds no secret; somebody who is at home here gets the address of the sign-in.
 */
@Injectable()
export class InvitationJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly secrets: SignInSecrets,
    @Inject(SETTINGS) private readonly settings: RunSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: INVITATION_MAIL,
      handler: ({ networkId, mandateId, invitationId, sending }) =>
        invitationId
          ? this.invite(String(networkId), String(invitationId), Number(sending))
          : this.write(String(networkId), String(mandateId)),
    });
  }

  /** Tells somebody who is at home in the network of one more mandate. */
  async write(networkId: string, mandateId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const given = (await tx.manager.query(`${GIVEN} AND m.id = $2`, [networkId, mandateId])) as (Given & {
        accountId: string;
      })[];
      const [one] = given;
      if (one) await this.put(tx, { accountId: one.accountId, key: mandateId }, given, null);
      return ok(null);
    });
  }

  /** Sends the link of an invitation; one that was taken back, accepted or sent anew meanwhile is not written. */
  async invite(networkId: string, invitationId: string, sending: number): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const [open] = (await tx.manager.query(
        `SELECT account_id AS "accountId", expires_at AS until FROM invitations
          WHERE network_id = $1 AND id = $2 AND sendings = $3 AND accepted_at IS NULL AND revoked_at IS NULL`,
        [networkId, invitationId, sending],
      )) as { accountId: string; until: Date }[];
      if (!open) return ok(null);
      const { accountId, until } = open;
      const given = (await tx.manager.query(`${GIVEN} AND m.account_id = $2 ORDER BY m.from_date, m.id`, [
        ...[networkId, accountId],
      ])) as Given[];
      const token = this.secrets.invitationToken(invitationId, sending);
      const way = { url: `${this.settings.publicUrl}/sign-in/invitation#${token}`, until };
      await this.put(tx, { accountId, key: `${invitationId}:${sending}` }, given, way);
      return ok(null);
    });
  }

  private async put(
    tx: Tx,
    { accountId, key }: { accountId: string; key: string },
    given: readonly Given[],
    way: Way,
  ): Promise<void> {
    const account = await tx.manager.findOneByOrFail(AccountEntity, { id: accountId });
    const content = invitationMail(mailLanguage(account), account, given, this.settings.publicUrl, way);
    const { networkId } = tx.actor;
    await this.outbox.put(tx, { template: 'invitation', to: account.email, networkId, key, content });
  }
}

export function invitationMail(
  language: Language,
  account: Pick<AccountEntity, 'givenName' | 'familyName' | 'prefix'>,
  given: readonly Given[],
  publicUrl: string,
  way: Way,
): MailContent {
  const named = (text: LocalText | null | undefined): string =>
    text ? (pickText(text, [language])?.text ?? '') : '';
  const values = {
    name: displayName(account, language),
    network: named(given[0]?.network),
    host: new URL(publicUrl).host,
    until: way?.until.toISOString().slice(0, 10) ?? '',
  };
  const say = (key: string, more: object = {}): string =>
    message(language, `mail.invitation.${key}`, { ...values, ...more });
  const items = given.flatMap(({ role, fromDate, network, organization, office }) => {
    const one = {
      role: message(language, `access.role.${role}`),
      body: named(organization ?? office) || named(network),
      from: fromDate,
    };
    return [say('role', one), say('body', one), say('from', one)];
  });
  return {
    language,
    subject: say('subject'),
    greeting: say('greeting'),
    parts: [
      { kind: 'text', text: say('intro') },
      { kind: 'list', items },
      { kind: 'action', label: say(way ? 'accept' : 'action'), url: way?.url ?? `${publicUrl}/sign-in` },
      { kind: 'text', text: say(way ? 'accept.how' : 'how') },
      ...(way ? [{ kind: 'text' as const, text: say('accept.notYou') }] : []),
    ],
    footer: message(language, 'mail.footer', values),
  };
}
