import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { Button, type ButtonKind, injectDates, injectWords, Status, type StatusKind } from '@kalaka/ui';
import { Session } from '../../shell/session/session';
import { actsFor } from '../acts-for';
import { label } from '../labels';
import { openItems, otherSteps, type OpenFacts, type OpenItem } from './open-items';

interface Action {
  readonly kind: ButtonKind;
  readonly link: readonly string[];
  readonly queryParams?: Params;
  readonly label: string;
}

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
  /** Also what is possible and not due. A first screen leaves it out: nobody looks there for a way to leave. */
  readonly also = input(true);
  protected readonly t = injectWords();
  private readonly dates = injectDates();
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
  /** Everything that is open but the steps themselves: those are the buttons. */
  protected readonly lines = computed(() => {
    const lines: Line[] = [];
    for (const item of this.items()) {
      if (item.kind !== 'step') lines.push(this.line(item));
      else if (!lines.some(({ id }) => id === 'turn')) lines.push(this.turn());
    }
    return lines;
  });
  /** What this viewer can do about it; the first that closes nothing gets the marigold. */
  protected readonly actions = computed<Action[]>(() => {
    const items = this.items();
    const first = items[0];
    const appoint = first?.kind === 'officer' && first.link !== null;
    const steps = items.flatMap((item) => (item.kind === 'step' ? [item] : []));
    return [
      ...(appoint ? [this.appoint()] : []),
      ...steps.map(({ step, link }, i): Action => ({
        kind: step.stop ? 'stop' : i === 0 && !appoint ? 'turn' : '',
        link: this.to(link),
        label: this.t(label.command(step.command)),
      })),
    ];
  });
  protected readonly others = computed(() =>
    otherSteps(this.facts()).map(({ verb, command }) => ({
      link: this.to(['membership', verb]),
      label: this.t(label.command(command)),
    })),
  );
  protected readonly mayEdit = computed(() => this.organization().allowed.includes('organization.edit'));

  protected readonly mayMerge = computed(() => this.session.can('organization.merge', {}));

  protected to(path: readonly string[]): string[] {
    return ['/organizations', this.organization().id, ...path];
  }

  private turn(): Line {
    const status = { kind: 'turn', label: this.t('organizations.open.yourTurn') } as const;
    const title = this.t(label.state(this.organization().membership?.state));
    return { id: 'turn', title, link: null, status };
  }

  private appoint(): Action {
    const queryParams = { organization: this.organization().id };
    return {
      kind: 'turn',
      link: ['/people/appoint'],
      queryParams,
      label: this.t('organizations.open.appoint'),
    };
  }

  private paper({ id, what, paper, until, link }: Extract<OpenItem, { kind: 'paper' }>): Line {
    const day = until && this.t('organizations.open.paper.until', { day: this.dates.date(until) });
    const own = this.facts().own ?? false;
    return {
      id,
      title: this.t(`organizations.open.paper.${what}`, { paper: this.t(`networks.document.${paper}`) }),
      link: link && this.to(link),
      status:
        what === 'check' || (own && !day)
          ? { kind: 'turn', label: this.t('organizations.open.yourTurn') }
          : { kind: 'part', label: day || this.t('organizations.open.missing') },
    };
  }

  private line(item: Exclude<OpenItem, { kind: 'step' }>): Line {
    const yours = { kind: 'turn', label: this.t('organizations.open.yourTurn') } as const;
    switch (item.kind) {
      case 'officer':
        return {
          id: 'officer',
          title: this.t('organizations.open.officer'),
          link: item.link && this.to(['people']),
          status: item.link ? yours : { kind: 'part', label: this.t('organizations.open.missing') },
        };
      case 'paper':
        return this.paper(item);
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
