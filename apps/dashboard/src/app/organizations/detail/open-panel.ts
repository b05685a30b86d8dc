import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, injectWords, Status, type StatusKind } from '@kalaka/ui';
import { Session } from '../../shell/session/session';
import { actsFor } from '../acts-for';
import { label } from '../labels';
import { openItems, otherSteps, type OpenFacts, type OpenItem } from './open-items';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly link: readonly string[] | null;
  readonly status: { readonly kind: StatusKind; readonly label: string };
}

/** "What is open": the one crossing of the page, with the next step of this viewer on the one marigold button. */
@Component({
  selector: 'app-open-panel',
  imports: [Button, RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l' },
  templateUrl: './open-panel.html',
})
export class OpenPanel {
  readonly organization = input.required<OpenFacts & { readonly id: string }>();
  protected readonly t = injectWords();
  private readonly session = inject(Session);

  private readonly facts = computed<OpenFacts>(() => {
    const organization = this.organization();
    const actor = this.session.actor();
    return {
      ...organization,
      own: actsFor(actor, organization.id),
      bank: actor?.role === 'FIN',
      mayAppoint: this.session.can('mandate.appoint', { organizationId: organization.id }),
    };
  });
  private readonly items = computed(() => openItems(this.facts()));
  protected readonly lines = computed(() => this.items().map((item) => this.line(item)));
  /** The first thing that this viewer can do; it gets the marigold. */
  protected readonly next = computed(() => {
    const first = this.items().find((item) => item.kind === 'step');
    if (first?.kind !== 'step') return null;
    return { link: this.to(first.link), label: this.t(label.command(first.step.command)) };
  });
  protected readonly others = computed(() =>
    otherSteps(this.facts()).map(({ verb, command }) => ({
      link: this.to(['membership', verb]),
      label: this.t(label.command(command)),
    })),
  );
  protected readonly mayEdit = computed(() => this.organization().allowed.includes('organization.edit'));

  protected to(path: readonly string[]): string[] {
    return ['/organizations', this.organization().id, ...path];
  }

  private line(item: OpenItem): Line {
    const yours = { kind: 'turn', label: this.t('organizations.open.yourTurn') } as const;
    switch (item.kind) {
      case 'step':
        return {
          id: item.step.verb,
          title: this.t(`organizations.step.${item.step.verb}.title`),
          link: this.to(item.link),
          status: yours,
        };
      case 'waiting':
        return {
          id: 'waiting',
          title: this.t(label.state(this.organization().membership?.state)),
          link: null,
          status: { kind: 'wait', label: this.t(`organizations.open.waiting.${item.on}`) },
        };
      case 'identifier':
        return {
          id: item.id,
          title: this.t('organizations.open.identifier', { scheme: this.t(label.scheme(item.scheme)) }),
          link: this.to(item.link),
          status: yours,
        };
      default:
        return {
          id: item.kind,
          title: this.t(`organizations.open.${item.kind}`),
          link: item.link && this.to(item.link),
          status: item.link ? yours : { kind: 'part', label: this.t('organizations.open.missing') },
        };
    }
  }
}
