import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Operation } from '@kalaka/domain';

export const PERMISSION = 'kalaka:permission';

export type Permission =
  { kind: 'operation'; operation: Operation } | { kind: 'public' } | { kind: 'signed-in' };

const mark = (permission: Permission): CustomDecorator => SetMetadata(PERMISSION, permission);

/** Open to mandates whose role has this operation at all; the use-case then checks it against the facts. */
export const Allow = (operation: Operation): CustomDecorator => mark({ kind: 'operation', operation });

/** Open to everybody. */
export const Public = (): CustomDecorator => mark({ kind: 'public' });

/** Open to whoever is signed in, also without a mandate that is valid today: own sessions, own profile, choosing a mandate. */
export const SignedIn = (): CustomDecorator => mark({ kind: 'signed-in' });
