import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NetworkFactsFragment } from '@kalaka/contract';
import { Button, Icon, injectWords, LocalTextView, Section, Status } from '@kalaka/ui';

/** On the page of the network: the target groups that it added, and for the coordinator the way to change them. */
@Component({
  selector: 'app-network-target-groups',
  imports: [Button, Icon, LocalTextView, RouterLink, Section, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section name="groups" [heading]="t('networks.groups.title')" [count]="groups().length">
    <p class="soft after-thread">
      {{ t(groups().length ? 'networks.groups.lead' : 'networks.groups.none') }}
    </p>
    @if (groups().length) {
      <ul class="tasks">
        @for (group of groups(); track group.code) {
          <li>
            <div class="task">
              <span class="t">
                <ka-text [of]="group.name" />
                <span class="sub">{{ t('networks.groups.count', { count: group.organizations }) }}</span>
              </span>
              @if (group.retired) {
                <ka-status kind="quiet" [label]="t('networks.groups.retired')" />
              }
              @if (mayEdit()) {
                <a
                  class="target-line"
                  [routerLink]="['/network/target-groups', group.code]"
                  [attr.aria-label]="t('networks.cities.edit.of', { name: group.name.text })"
                  >{{ t('networks.cities.edit') }}</a
                >
              }
            </div>
          </li>
        }
      </ul>
    }
    @if (mayEdit()) {
      <p class="after-thread">
        <a kaButton routerLink="/network/target-groups/new"
          ><ka-icon name="plus" />{{ t('networks.groups.add') }}</a
        >
      </p>
    }
  </ka-section>`,
})
export class NetworkTargetGroups {
  readonly groups = input.required<NetworkFactsFragment['targetGroups']>();
  readonly mayEdit = input(false);
  protected readonly t = injectWords();
}
