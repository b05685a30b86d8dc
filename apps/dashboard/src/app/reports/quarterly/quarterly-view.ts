import { LANGUAGES, readReportSet, reportSetParams, type Language, type ReportSet } from '@kalaka/domain';

export const REPORT_FORMS = ['pdf', 'xlsx'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** What the address of the page says: the report, and as which file it is most often wanted. */
export interface QuarterlyView extends ReportSet {
  /** Null: the language of the interface. */
  readonly language: Language | null;
  readonly form: ReportForm;
  /** Id of the saved set that this began with. */
  readonly saved: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
type Params = Readonly<Record<string, unknown>>;

export const readQuarterlyView = (params: Params): QuarterlyView => ({
  ...readReportSet(params),
  language: LANGUAGES.find((one) => one === params['lang']) ?? null,
  form: REPORT_FORMS.find((one) => one === params['form']) ?? 'pdf',
  saved: typeof params['saved'] === 'string' && UUID.test(params['saved']) ? params['saved'] : '',
});

/** The address of a view: only what differs from the whole report. */
export const quarterlyParams = (view: QuarterlyView): Record<string, string> => ({
  ...reportSetParams(view),
  ...(view.language && { lang: view.language }),
  ...(view.form !== 'pdf' && { form: view.form }),
  ...(view.saved && { saved: view.saved }),
});

/** The set alone, as it is saved. */
export const queryOf = (view: QuarterlyView): string =>
  new URLSearchParams(quarterlyParams({ ...view, saved: '' })).toString();

/** The set as it was saved. */
export const savedAddress = (saved: { readonly id: string; readonly query: string }): QuarterlyView => ({
  ...readQuarterlyView(Object.fromEntries(new URLSearchParams(saved.query))),
  saved: saved.id,
});

/** Where a file of it is made. */
export const fileOf = (
  view: QuarterlyView,
  file: { readonly quarter: string; readonly form: ReportForm; readonly language: Language },
): string => {
  const params = { ...reportSetParams(view), quarter: file.quarter, lang: file.language };
  return `/export/reports/quarterly.${file.form}?${new URLSearchParams(params).toString()}`;
};
