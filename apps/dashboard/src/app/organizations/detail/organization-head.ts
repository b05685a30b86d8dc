import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectDates, injectLanguage, injectWords, Status, Tile } from '@kalaka/ui';
import { inARow, label, shapeOf } from '../labels';
import type { OrganizationDetail } from '../model';

/** Tile, name, what they do in one line, and where they stand. */
@Component({
  selector: 'app-organization-head',
  imports: [Status, Tile],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="thing">
    <ka-tile [of]="organization().id" [name]="organization().name.text" large />
    <div>
      <h1 class="h1-l" tabindex="-1" [attr.lang]="nameLang()">{{ organization().name.text }}</h1>
      <p class="lead soft">{{ about() }}</p>
    </div>
    <ka-status [kind]="shape()" [label]="state()" />
  </div>`,
})
export class OrganizationHead {
  readonly organization = input.required<OrganizationDetail>();
  private readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly language = injectLanguage();

  protected readonly nameLang = computed(() => {
    const { language } = this.organization().name;
    return language === this.language() ? null : language;
  });
  protected readonly about = computed(() => {
    const { targetGroups, foundedOn } = this.organization();
    const groups = inARow(targetGroups.map((code) => this.t(label.targetGroup(code))));
    const since = foundedOn ? this.t('organizations.head.since', { year: foundedOn.slice(0, 4) }) : '';
    return [groups, since].filter(Boolean).join(' · ');
  });
  protected readonly shape = computed(() => shapeOf(this.organization().membership?.state));
  protected readonly state = computed(() => {
    const { membership } = this.organization();
    const words = this.t(label.state(membership?.state));
    const running = membership?.state === 'ACTIVE' || membership?.state === 'SUSPENDED';
    if (running && membership.to)
      return this.t('organizations.head.leaves', { state: words, day: this.dates.date(membership.to) });
    if (membership?.state === 'ACTIVE' && membership.from)
      return this.t('organizations.head.stateSince', { state: words, day: this.dates.date(membership.from) });
    return words;
  });
}
