import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { NoticeSettingsDocument, SaveNoticeSettingsDocument } from '@kalaka/contract';
import { DEFAULT_NOTICES, type GivenNotices, NOTICE_LEVELS, saveNotices } from '@kalaka/domain';
import { Button, Choices, Control, ErrorSummary, Field, Icon, injectWords, Page, Toaster } from '@kalaka/ui';
import { Tabs } from '@kalaka/ui/tables';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { profileTabs } from '../profile/profile-frame';

/** What the page holds: a level for each subject by its code, and the quiet hours. */
interface Typed {
  readonly PERIOD_DUE: string;
  readonly SENT_BACK: string;
  readonly REVIEW: string;
  readonly QUIET: string;
  readonly quietFrom: string;
  readonly quietTo: string;
}

/** `/profile/notices`: about what one is written to, how soon, and when not. */
@Component({
  imports: [...[Button, Choices, Control, ErrorSummary, Field, FormField], ...[Icon, LoadState, Page, Tabs]],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './notices.page.html',
})
export class NoticesPage {
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  protected readonly tabs = profileTabs('notices');
  protected readonly data = pageData(
    () => null,
    async () => (await this.client.request(NoticeSettingsDocument)).noticeSettings,
  );
  protected readonly subjects = computed(
    () => this.data.value()?.choices.map(({ subject }) => subject) ?? [],
  );
  protected readonly levels = computed(() =>
    NOTICE_LEVELS.map((value) => ({ value, label: this.t(`people.notices.level.${value}`) })),
  );

  protected readonly form = hubForm<Typed>({
    key: 'profile.notices',
    initial: { ...DEFAULT_NOTICES.levels, quietFrom: '20:00', quietTo: '07:00' },
    rules: (typed) => {
      const checked = saveNotices(DEFAULT_NOTICES, this.given(typed));
      return checked.ok ? [] : [checked.refusal];
    },
    send: async (typed, idempotencyKey) => {
      const { saveNoticeSettings } = await this.client.request(SaveNoticeSettingsDocument, {
        input: { ...this.given(typed), idempotencyKey },
      });
      return problemsOf(saveNoticeSettings);
    },
  });

  constructor() {
    effect(() => {
      const now = this.data.value();
      if (!now) return;
      const levels = Object.fromEntries(now.choices.map(({ subject, level }) => [subject, level]));
      const { quietFrom, quietTo } = now;
      this.form.rebase({ ...DEFAULT_NOTICES.levels, ...levels, quietFrom, quietTo });
    });
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('people.notices.saved'));
    await this.data.reload();
  }

  private given(
    typed: Typed,
  ): { levels: { subject: string; level: string }[] } & Pick<GivenNotices, 'quietFrom' | 'quietTo'> {
    const levels = this.subjects().map((subject) => ({ subject, level: typed[subject] }));
    return { levels, quietFrom: typed.quietFrom.trim(), quietTo: typed.quietTo.trim() };
  }
}
