import { Injectable } from '@angular/core';
import type { Display } from './display-settings';

/** Carries the display settings into the profile, so that other devices of the same person begin with them. */
@Injectable({ providedIn: 'root' })
export class ProfileDisplay {
  /** True when the profile took them. */
  save(_display: Display): Promise<boolean> {
    return Promise.resolve(false);
  }
}
