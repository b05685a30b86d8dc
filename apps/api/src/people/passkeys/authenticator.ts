import { refused, relyingParty, type Refusal, type RelyingParty, type Result } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { parse as bytesOf } from 'uuid';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import type { PasskeyEntity } from './passkey.entity.js';

/** What the browser is given, and the challenge in it. */
export interface Asked {
  optionsJson: string;
  challenge: string;
}

export type NewCredential = Pick<
  PasskeyEntity,
  'credentialId' | 'publicKey' | 'counter' | 'transports' | 'synced'
>;

type Owner = { id: string; email: string; name: string };
const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * Speaks WebAuthn. The origin and the name come from PUBLIC_URL, never from the request. A device that can ask for a
 * finger or a face does so ("preferred"); one that cannot is let in too, for there are people whom it would shut out.
 */
@Injectable()
export class Authenticator {
  private readonly party: RelyingParty | null;

  constructor(@Inject(SETTINGS) settings: Pick<RunSettings, 'publicUrl'>) {
    this.party = relyingParty(settings.publicUrl);
  }

  /** The address at which passkeys work; null where the hub has none. */
  get origin(): string | null {
    return this.party?.origin ?? null;
  }

  async askToMake(
    owner: Owner,
    held: readonly Pick<PasskeyEntity, 'credentialId' | 'transports'>[],
  ): Promise<Result<Asked, Refusal>> {
    if (!this.party) return refused('PASSKEYS_NOT_HERE');
    const options = await generateRegistrationOptions({
      rpName: 'Kaláka',
      rpID: this.party.id,
      userID: new Uint8Array(bytesOf(owner.id)),
      userName: owner.email,
      userDisplayName: owner.name,
      excludeCredentials: held.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      // Discoverable: no name has to be typed, and none has to be remembered.
      authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    });
    return asked(options);
  }

  async askToComeIn(): Promise<Result<Asked, Refusal>> {
    if (!this.party) return refused('PASSKEYS_NOT_HERE');
    return asked(await generateAuthenticationOptions({ rpID: this.party.id, userVerification: 'preferred' }));
  }

  /** Refusals: PASSKEYS_NOT_HERE, PASSKEY_REFUSED. */
  async made(answer: string, challenge: string): Promise<Result<NewCredential, Refusal>> {
    const [party, response] = [this.party, parsed<RegistrationResponseJSON>(answer)];
    if (!party) return refused('PASSKEYS_NOT_HERE');
    if (!response) return refused('PASSKEY_REFUSED');
    return orRefused(async () => {
      const { registrationInfo: info } = await verifyRegistrationResponse({
        ...{ response, expectedChallenge: challenge, requireUserVerification: false },
        ...{ expectedOrigin: party.origin, expectedRPID: party.id },
      });
      return (
        info && {
          credentialId: info.credential.id,
          publicKey: Buffer.from(info.credential.publicKey),
          counter: String(info.credential.counter),
          transports: (info.credential.transports ?? []).filter(isText).slice(0, 10),
          synced: info.credentialBackedUp,
        }
      );
    });
  }

  /** Which passkey an answer speaks of; nothing of it is believed yet. */
  credentialOf(answer: string): string {
    const id = parsed<AuthenticationResponseJSON>(answer)?.id;
    return isText(id) ? id : '';
  }

  /** Refusals: PASSKEYS_NOT_HERE, PASSKEY_REFUSED (signature, origin, challenge or counter do not fit). */
  async signed(
    answer: string,
    challenge: string,
    passkey: PasskeyEntity,
  ): Promise<Result<Pick<PasskeyEntity, 'counter' | 'synced'>, Refusal>> {
    const [party, response] = [this.party, parsed<AuthenticationResponseJSON>(answer)];
    if (!party) return refused('PASSKEYS_NOT_HERE');
    if (!response) return refused('PASSKEY_REFUSED');
    return orRefused(async () => {
      const { verified, authenticationInfo: info } = await verifyAuthenticationResponse({
        ...{ response, expectedChallenge: challenge, requireUserVerification: false },
        ...{ expectedOrigin: party.origin, expectedRPID: party.id },
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: Number(passkey.counter),
          transports: passkey.transports,
        },
      });
      return verified ? { counter: String(info.newCounter), synced: info.credentialBackedUp } : undefined;
    });
  }
}

const asked = (options: { challenge: string }): Result<Asked, Refusal> => ({
  ok: true,
  value: { optionsJson: JSON.stringify(options), challenge: options.challenge },
});

/** The library throws for whatever does not fit; to a stranger all of it is one answer. */
async function orRefused<T>(verify: () => Promise<T | undefined>): Promise<Result<T, Refusal>> {
  const found = await verify().catch(() => undefined);
  return found === undefined ? refused('PASSKEY_REFUSED') : { ok: true, value: found };
}

function parsed<T>(text: string): T | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as T) : null;
  } catch {
    return null;
  }
}
