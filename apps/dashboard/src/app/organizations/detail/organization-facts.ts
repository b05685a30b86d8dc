import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectDates, injectLanguage, injectWords, LocalTextView, Status } from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { addressLine } from '../address';
import { inARow, label } from '../labels';
import { languageName } from '../languages';
import type { OrganizationDetail } from '../model';
import { SignVideoSlot } from '../sign-videos/sign-video-slot';
import { EasyStateLine } from './easy-state-line';
import { signReason } from './sign-reason';

/** Who they are: what the register, the bank and the organization itself say, and what somebody checked. */
@Component({
  selector: 'app-organization-facts',
  imports: [EasyStateLine, Facts, LocalTextView, SignVideoSlot, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './organization-facts.html',
})
export class OrganizationFacts {
  readonly organization = input.required<OrganizationDetail>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly language = injectLanguage();
  protected readonly label = label;

  protected readonly sign = computed(() => this.t(signReason(this.organization())));

  protected readonly signVideoAt = computed(() => {
    const { id, allowed } = this.organization();
    return allowed.includes('organization.edit') ? ['/organizations', id, 'sign-video'] : null;
  });

  protected readonly legal = computed<Fact[]>(() => {
    const { legalForm, legalStatus, sourceLegalForm, foundedOn, publicBenefitFrom, alternateNames } =
      this.organization();
    const { registrationFile } = this.organization();
    return [
      ...(alternateNames.length ? [this.fact('alternateNames', alternateNames.join(', '))] : []),
      this.fact(
        'legalForm',
        legalForm
          ? this.t(label.legalForm(legalForm))
          : (sourceLegalForm ?? this.t('organizations.notKnown')),
      ),
      this.fact(
        'legalStatus',
        this.t(legalStatus ? label.legalStatus(legalStatus) : 'organizations.notKnown'),
      ),
      ...(registrationFile
        ? [{ ...this.fact('registrationFile', registrationFile.name), href: registrationFile.url }]
        : []),
      ...(publicBenefitFrom ? [this.fact('publicBenefitFrom', this.dates.date(publicBenefitFrom))] : []),
      ...(foundedOn ? [this.fact('foundedOn', this.dates.date(foundedOn))] : []),
    ];
  });

  protected readonly contacts = computed<Fact[]>(() => {
    const { seat, website, email, phones, languages } = this.organization();
    const facts: Fact[] = [];
    const address = seat ? addressLine(seat) : '';
    if (address) facts.push(this.fact('seat', address));
    if (website) facts.push({ ...this.fact('website', website), href: website });
    if (email) facts.push({ ...this.fact('email', email), href: `mailto:${email}` });
    for (const phone of phones)
      facts.push({
        ...this.fact('phones', phone.extension ? `${phone.number} / ${phone.extension}` : phone.number),
        href: `tel:${phone.number.replace(/[^\d+]/g, '')}`,
        note: phone.description?.text,
      });
    if (languages.length)
      facts.push(
        this.fact(
          'languages',
          languages.map((code) => languageName(code, this.language(), this.t)).join(', '),
        ),
      );
    return facts;
  });

  protected readonly groups = computed(() =>
    inARow(this.organization().targetGroups.map((code) => this.t(label.targetGroup(code)))),
  );

  protected checked(on: string | null | undefined, by: string | null | undefined): string {
    const day = on ? this.dates.date(on, 'table') : '';
    return by
      ? this.t('organizations.number.checkedBy', { day, name: by })
      : this.t('organizations.number.checked', { day });
  }

  private fact(field: string, value: string): Fact {
    return { term: this.t(`organizations.field.${field}`), value };
  }
}
