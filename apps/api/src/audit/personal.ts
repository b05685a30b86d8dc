import type { Json } from '@kalaka/domain';
import type { FieldChange } from './audit.model.js';

type Fields = { readonly [key: string]: Json };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The reason that a person gave, from the personal part of an event. */
export function reasonOf(personal: Json | null): string | null {
  const reason = isFields(personal) ? personal['reason'] : null;
  return typeof reason === 'string' && reason !== '' ? reason : null;
}

/** What changed, from `{before: {field: value}, after: {field: value}}`; only fields that differ. */
export function changesOf(personal: Json | null): FieldChange[] {
  if (!isFields(personal)) return [];
  const before = isFields(personal['before']) ? personal['before'] : {};
  const after = isFields(personal['after']) ? personal['after'] : {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({
      field,
      before: shown(before[field]),
      after: shown(after[field]),
      beforeJson: json(before[field]),
      afterJson: json(after[field]),
    }))
    .filter((change) => change.before !== change.after);
}

const json = (value: Json | undefined): string | null =>
  value === undefined || value === null ? null : JSON.stringify(value);

/** Text as it is, texts in several languages one below the other with their language, anything else as JSON. */
function shown(value: Json | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (isFields(value) && Object.values(value).every((text) => typeof text === 'string')) {
    const lines = Object.entries(value).map(([language, text]) => `${language}: ${String(text)}`);
    return lines.length > 0 ? lines.sort().join('\n') : null;
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join(', ') || null;
  return JSON.stringify(value);
}
