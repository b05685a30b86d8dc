import type { NetworkFactsFragment } from '@kalaka/contract';
import { moneyWords } from '../shell/words/money-words';
import type { InterfaceLanguage, Words } from '@kalaka/ui';
import type { Fact } from '@kalaka/ui/record';

/** A day of every year (`MM-DD`) in words: "1 January", "január 1." */
export function dayOfYear(day: string, language: InterfaceLanguage): string {
  const [month, date] = day.split('-').map(Number);
  const format = new Intl.DateTimeFormat(language === 'hu' ? 'hu' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(Date.UTC(2001, (month ?? 1) - 1, date ?? 1)));
}

/** What the members have agreed on, as terms and sentences. */
export function ruleFacts(network: NetworkFactsFragment, t: Words, language: InterfaceLanguage): Fact[] {
  const { policies, languages, currency, timeZone, state } = network;
  const papers = (codes: readonly string[]) =>
    codes.map((code) => t(`networks.document.${code}`)).join(' · ') || t('networks.rules.noPapers');
  const named = (code: string) => {
    const said = t(`language.${code}`);
    return said === `language.${code}` ? code : said;
  };
  const rows: [string, string][] = [
    [
      'decision',
      t('networks.rules.decision.text', {
        rule: t(`networks.decisionRule.${policies.decisionRule}`),
        percent: policies.quorumPercent,
      }),
    ],
    [
      'answer',
      t('networks.rules.answer.text', {
        days: policies.answerClockDays,
        months: policies.answerClockCapMonths,
      }),
    ],
    ['small', t('networks.rules.small.text', { count: policies.smallCountThreshold })],
    ['contract', papers(policies.contractDocuments)],
    ['suspending', papers(policies.suspendingDocuments)],
    ['grace', t('networks.rules.grace.text', { days: policies.documentGraceDays })],
    ['warning', t('networks.rules.warning.text', { days: policies.documentWarningDays.join(', ') })],
    [
      'ceiling',
      policies.sponsorCeiling
        ? moneyWords(policies.sponsorCeiling, language)
        : t('networks.rules.ceiling.none'),
    ],
    ['fiscal', dayOfYear(policies.fiscalYearStart, language)],
    ['languages', languages.map(named).join(', ')],
    ['currency', t(`networks.currency.${currency}`)],
    ['timeZone', timeZone],
    ['state', t(`networks.state.${state}`)],
  ];
  return rows.map(([name, value]) => ({ term: t(`networks.rules.${name}`), value }));
}
