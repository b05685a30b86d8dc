import { createTransport, type Transporter } from 'nodemailer';

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
  command?: string;
  responseCode?: number;
}

/**
 * Judges a failure by whether the server can have taken the mail. Before its text was sent it cannot; a code is a clear
 * answer; silence after the text is the one case in which nobody knows, and then it is not sent a second time.
 */
export function judge(error: SmtpError): Handed {
  if (error.responseCode !== undefined) return error.responseCode >= 500 ? 'REFUSED' : 'TRY_AGAIN';
  return error.command === 'DATA' ? 'UNKNOWN' : 'TRY_AGAIN';
}

/** The mail server of SMTP_URL. */
export class MailServer {
  private readonly transport: Transporter;

  /** @param from address of the sender */
  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({
      url: smtpUrl,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    } as never);
  }

  async hand(letter: Letter): Promise<Handed> {
    try {
      await this.transport.sendMail({
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
      return judge(error as SmtpError);
    }
  }
}
