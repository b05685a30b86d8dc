import { DOCUMENT, inject, Injectable } from '@angular/core';
import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';

/** Why the device gave no answer: the person left it, or has a passkey there already. */
export type NoAnswer = 'cancelled' | 'known';

export type DeviceAnswer =
  { readonly ok: true; readonly responseJson: string } | { readonly ok: false; readonly why: NoAnswer };

/** The person's device, as the browser lets pages speak with it. */
@Injectable({ providedIn: 'root' })
export class Authenticator {
  private readonly window = inject(DOCUMENT).defaultView;

  /** Why passkeys do not work here; null when they do. @param at the address at which the hub says they work */
  obstacle(at: string | null): 'never' | 'elsewhere' | 'browser' | null {
    if (!at) return 'never';
    if (this.window?.location.origin !== at) return 'elsewhere';
    return browserSupportsWebAuthn() ? null : 'browser';
  }

  make(optionsJson: string): Promise<DeviceAnswer> {
    const optionsJSON = JSON.parse(optionsJson) as PublicKeyCredentialCreationOptionsJSON;
    return answered(() => startRegistration({ optionsJSON }));
  }

  comeIn(optionsJson: string): Promise<DeviceAnswer> {
    const optionsJSON = JSON.parse(optionsJson) as PublicKeyCredentialRequestOptionsJSON;
    return answered(() => startAuthentication({ optionsJSON }));
  }
}

/** Somebody who closes the question of the device has done nothing wrong. */
async function answered(ask: () => Promise<object>): Promise<DeviceAnswer> {
  try {
    return { ok: true, responseJson: JSON.stringify(await ask()) };
  } catch (failure) {
    const known = failure instanceof Error && failure.name === 'InvalidStateError';
    return { ok: false, why: known ? 'known' : 'cancelled' };
  }
}
