import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  AddressText,
  Button,
  Empty,
  Icon,
  injectDates,
  injectLanguage,
  injectWords,
  LocalTextView,
  Status,
} from '@kalaka/ui';
import { addressLine } from '../address';
import { label } from '../labels';
import { languageName } from '../languages';
import type { LocationDetail, OrganizationDetail, ScheduleDetail, ServiceDetail } from '../model';
import { SignVideoSlot } from '../sign-videos/sign-video-slot';
import { AccessFacts } from './access-facts';
import { EasyStateLine } from './easy-state-line';
import { scheduleLine } from './schedule-line';

/** What the organization does for people, where, and whether one can get in. */
@Component({
  selector: 'app-organization-services',
  imports: [
    AccessFacts,
    AddressText,
    Button,
    EasyStateLine,
    Empty,
    Icon,
    LocalTextView,
    RouterLink,
    SignVideoSlot,
    Status,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-services.html',
})
export class OrganizationServices {
  readonly organization = input.required<OrganizationDetail>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly dates = injectDates();
  protected readonly label = label;
  protected readonly mayEdit = computed(() => this.organization().allowed.includes('organization.edit'));

  protected readonly mayCheck = computed(() =>
    this.organization().allowed.includes('organization.checkAccess'),
  );

  /** Where somebody who may looks at one fact of this place or service. */
  protected checkAt({ id }: { id: string }): readonly unknown[] | null {
    return this.mayCheck() ? ['/organizations', this.organization().id, 'access', id] : null;
  }

  protected signVideoAt({ id }: ServiceDetail): readonly unknown[] | null {
    return this.mayEdit() ? ['/organizations', this.organization().id, 'services', id, 'sign-video'] : null;
  }

  /** A waiting time is worth its day: an old one, and none, read "ask". */
  protected waiting({ waiting }: ServiceDetail): string {
    if (!waiting) return this.t('services.waitingAsk');
    const { amount: count, unit, statedOn, fresh } = waiting;
    const time = this.t(`services.waiting.${unit}`, { count });
    const day = this.dates.date(statedOn);
    return this.t(fresh ? 'services.statedOn' : 'services.waitingOld', { time, day });
  }

  /** Each way to book, with the link that does it. */
  protected booking({ bookingWays, phones, email, website }: ServiceDetail) {
    const text = phones.find(({ smsWelcome }) => smsWelcome) ?? phones[0];
    const number = (found: { number: string } | undefined, scheme: string) =>
      found && { text: found.number, href: `${scheme}:${found.number.replaceAll(' ', '')}` };
    const links: Record<string, { text: string; href: string } | null | undefined> = {
      PHONE: number(phones[0], 'tel'),
      TEXT_MESSAGE: number(text, 'sms'),
      MAIL: email ? { text: email, href: `mailto:${email}` } : null,
      FORM: website ? { text: website, href: website } : null,
    };
    return bookingWays.map((way) => ({ label: this.t(label.bookingWay(way)), ...links[way] }));
  }

  protected delivery({ delivery }: ServiceDetail): string {
    return delivery.map((mode) => this.t(label.delivery(mode))).join(', ');
  }

  protected languages(service: ServiceDetail): string {
    return service.languages.map((code) => languageName(code, this.language(), this.t)).join(', ');
  }

  protected times(schedules: readonly ScheduleDetail[]): string[] {
    return schedules.map((schedule) => scheduleLine(schedule, this.t, this.language())).filter(Boolean);
  }

  protected address(place: LocationDetail): string {
    return place.address ? addressLine(place.address) : '';
  }
}
