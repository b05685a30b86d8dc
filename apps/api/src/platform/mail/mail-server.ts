import { createTransport } from 'nodemailer';

export interface Letter {
  messageId: string;
  language: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/** What became of a mail that was handed over. */
export type Handed = 'SENT' | 'TRY_AGAIN' | 'REFUSED' | 'UNKNOWN';

interface SmtpError {
  responseCode?: number;
}

/**
 * Judges a failure by whether the server can have taken the mail. A code is a clear answer, and before the text was
 * offered it cannot have; silence after that is the one case in which nobody knows, and then it is not sent again.
 */
export function judge(error: SmtpError, textOffered: boolean): Handed {
  if (error.responseCode !== undefined) return error.responseCode >= 500 ? 'REFUSED' : 'TRY_AGAIN';
  return textOffered ? 'UNKNOWN' : 'TRY_AGAIN';
}

/** The mail server of SMTP_URL. */
export class MailServer {
  /** @param from address of the sender */
  constructor(
    private readonly smtpUrl: string,
    private readonly from: string,
  ) {}

  async hand(letter: Letter): Promise<Handed> {
    const talk = new Talk();
    const transport = createTransport({
      url: this.smtpUrl,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      logger: talk,
      transactionLog: true,
    } as never);
    try {
      await transport.sendMail({
        from: { name: 'Kaláka', address: this.from },
        // As an object: text of people is never parsed as a list of addresses.
        to: { name: '', address: letter.to },
        subject: letter.subject,
        text: letter.text,
        html: letter.html,
        messageId: letter.messageId,
        headers: { 'auto-submitted': 'auto-generated', 'content-language': letter.language },
      });
      return 'SENT';
    } catch (error) {
      return judge(error as SmtpError, talk.textOffered);
    } finally {
      transport.close();
    }
  }
}

/** Listens to what is said to the mail server, for the one word that matters. The library tells it to its logger only. */
class Talk {
  textOffered = false;

  debug(about: { tnx?: string }, said: unknown): void {
    if (about?.tnx === 'client' && String(said).startsWith('DATA')) this.textOffered = true;
  }
  trace(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
  fatal(): void {}
}
