import { NgComponentOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  EnvironmentInjector,
  ErrorHandler,
  inject,
  runInInjectionContext,
  signal,
  type Type,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords, Page } from '@kalaka/ui';
import { Session } from '../shell/session/session';
import { homeOf } from './homes';

/** Roles that work at a desk use its width; the others read one column. */
const WIDE: ReadonlySet<string> = new Set(['FIN', 'AUD']);

/** The first screen: the question of the role, then what the rooms of this hub can answer of it. */
@Component({
  imports: [Button, Icon, NgComponentOutlet, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (role() === 'COORD') {
      <ng-container *ngComponentOutlet="home()" />
    } @else {
      <ka-page
        band
        [narrow]="!wide()"
        [heading]="t('shell.today.' + role())"
        [kicker]="kicker()"
        [lead]="role() === 'PUB' ? t('shell.today.PUB.lead') : undefined"
        [attr.aria-busy]="home() ? null : true"
      >
        @if (mayLog()) {
          <div class="pull flow-s">
            <a kaButton="turn" big routerLink="/activities/log"
              ><ka-icon name="plus" />{{ t('today.home.log') }}</a
            >
            <p class="small soft">{{ t('today.home.log.text') }}</p>
          </div>
        }
        <ng-container *ngComponentOutlet="home()" />
      </ka-page>
    }`,
})
export class TodayPage {
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  protected readonly role = computed(
    () => this.session.mandate()?.role ?? (this.session.signedIn() ? 'NONE' : 'PUB'),
  );
  /** The one thing that a member is here for. */
  protected readonly mayLog = computed(() =>
    this.session.can('activity.log', { organizationId: this.session.actor()?.organizationId }),
  );
  protected readonly wide = computed(() => WIDE.has(this.role()));
  protected readonly kicker = computed(() => {
    const [viewer, mandate] = [this.session.viewer(), this.session.mandate()];
    return [viewer?.name, (mandate?.organization ?? mandate?.office ?? mandate?.network)?.name.text]
      .filter(Boolean)
      .join(', ');
  });
  /** The part of the role is fetched alone: a phone need not carry the coordinator's desk. */
  protected readonly home = signal<Type<unknown> | null>(null);

  constructor() {
    const [context, bugs] = [inject(EnvironmentInjector), inject(ErrorHandler)];
    effect(() => {
      const role = this.role();
      untracked(() => {
        this.home.set(null);
        runInInjectionContext(context, () => homeOf(role)).then(
          (home) => role === this.role() && this.home.set(home),
          (failure: unknown) => bugs.handleError(failure),
        );
      });
    });
  }
}
