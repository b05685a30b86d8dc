import type { Command } from 'commander';
import { DataSource } from 'typeorm';
import { SignInSecrets } from '../../people/sign-in/secrets.js';
import { RequestSignIn } from '../../people/use-cases/request-sign-in.js';
import { note, say, withHub } from '../with-hub.js';

const KNOWN = 'SELECT FROM accounts WHERE email = lower($1) AND deactivated_at IS NULL';

export const signInLinkCommand = (program: Command): Command =>
  program
    .command('sign-in-link <email>')
    .description('prints a link with which this person can sign in once, soon; for when mail does not arrive')
    .action((email: string) =>
      withHub(async (app, { publicUrl }) => {
        const known = (await app.get(DataSource).query(KNOWN, [email])) as unknown[];
        if (known.length === 0) throw new Error('nobody here has this mail address');
        const request = { email, sharedDevice: false, address: 'operator', language: 'en' };
        const asked = await app.get(RequestSignIn, { strict: false }).execute(request);
        if (!asked.ok) throw new Error(`refused: ${asked.refusal.code}`);
        const { attemptId, expiresAt } = asked.value;
        const token = app.get(SignInSecrets, { strict: false }).linkToken(attemptId);
        say(`${publicUrl}/sign-in/link?token=${token}`);
        note(`It works once, until ${expiresAt.toISOString()}. The same link was sent by mail.`);
      }),
    );
