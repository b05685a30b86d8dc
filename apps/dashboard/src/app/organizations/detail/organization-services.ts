import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Empty, Icon, injectLanguage, injectWords, LocalTextView, Status } from '@kalaka/ui';
import { addressLine } from '../address';
import { label } from '../labels';
import { languageName } from '../languages';
import type { LocationDetail, OrganizationDetail, ScheduleDetail, ServiceDetail } from '../model';
import { AccessFacts } from './access-facts';
import { scheduleLine } from './schedule-line';

/** What the organization does for people, where, and whether one can get in. */
@Component({
  selector: 'app-organization-services',
  imports: [AccessFacts, Button, Empty, Icon, LocalTextView, RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-services.html',
})
export class OrganizationServices {
  readonly organization = input.required<OrganizationDetail>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  protected readonly label = label;
  protected readonly mayEdit = computed(() => this.organization().allowed.includes('organization.edit'));

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
