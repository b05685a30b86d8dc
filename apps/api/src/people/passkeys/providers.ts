import { Authenticator } from './authenticator.js';
import { Challenges } from './challenges.js';
import { PasskeyDoorResolver } from './passkey-door.resolver.js';
import { PasskeysResolver } from './passkeys.resolver.js';
import { AddPasskey } from './use-cases/add-passkey.js';
import { BeginPasskey } from './use-cases/begin-passkey.js';
import { KeepPasskeys } from './use-cases/keep-passkeys.js';
import { SignInWithPasskey } from './use-cases/sign-in-with-passkey.js';

export const PASSKEYS = [
  ...[PasskeysResolver, PasskeyDoorResolver, Authenticator, Challenges],
  ...[BeginPasskey, AddPasskey, KeepPasskeys, SignInWithPasskey],
];
