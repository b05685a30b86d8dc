import { Injectable, type OnModuleInit } from '@nestjs/common';
import { GroupFollowers } from '../networks/index.js';
import { refreshTermsOfGroup } from './organization-terms.js';

/** Organizations are found by the names of the groups that they serve: a new name is found at once. */
@Injectable()
export class GroupWords implements OnModuleInit {
  constructor(private readonly followers: GroupFollowers) {}

  onModuleInit(): void {
    this.followers.register((tx, code) => refreshTermsOfGroup(tx.actor.networkId, tx, code));
  }
}
