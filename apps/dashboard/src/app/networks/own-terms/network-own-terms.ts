import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { NetworkFactsFragment } from '@kalaka/contract';
import { Button, Icon, injectWords, LocalTextView, Section, Status } from '@kalaka/ui';
import type { OwnTermWords } from './term-lists';

/** On the page of the network: the terms of one of its own lists, and for the coordinator the way to change them. */
@Component({
  selector: 'app-network-own-terms',
  imports: [Button, Icon, LocalTextView, RouterLink, Section, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-section [name]="list().words" [heading]="t(word('title'))" [count]="terms().length">
    <p class="soft after-thread">
      {{ t(word(terms().length ? 'lead' : 'none')) }}
    </p>
    @if (terms().length) {
      <ul class="tasks">
        @for (term of terms(); track term.code) {
          <li>
            <div class="task">
              <span class="t">
                <ka-text [of]="term.name" />
              </span>
              @if (term.retired) {
                <ka-status kind="quiet" [label]="t(word('retired'))" />
              }
              @if (mayEdit()) {
                <a
                  class="target-line"
                  [routerLink]="['/network', list().path, term.code]"
                  [attr.aria-label]="t('networks.cities.edit.of', { name: term.name.text })"
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
        <a kaButton [routerLink]="['/network', list().path, 'new']"
          ><ka-icon name="plus" />{{ t(word('add')) }}</a
        >
      </p>
    }
  </ka-section>`,
})
export class NetworkOwnTerms {
  readonly list = input.required<OwnTermWords>();
  readonly terms = input.required<NetworkFactsFragment['districts']>();
  readonly mayEdit = input(false);
  protected readonly t = injectWords();

  protected word(key: string): string {
    return `networks.${this.list().words}.${key}`;
  }
}
