/** One telephone in a form: the number, and whether people may write to it. */
export interface PhoneValue {
  readonly number: string;
  readonly smsWelcome: boolean;
}

interface StoredPhone {
  readonly number: string;
  readonly extension?: string | null;
  readonly kind?: string | null;
  readonly smsWelcome: boolean;
  readonly description?: { readonly text: string } | null;
}

export const NO_PHONE: PhoneValue = Object.freeze({ number: '', smsWelcome: false });

export const phoneFrom = (phones: readonly StoredPhone[]): PhoneValue => {
  const [first] = phones;
  return first ? { number: first.number, smsWelcome: first.smsWelcome } : NO_PHONE;
};

/** The form shows the first telephone; the others, and what else is known of the first, stay as they are. */
export function phonesInput({ number, smsWelcome }: PhoneValue, stored: readonly StoredPhone[]) {
  const kept = stored.map(({ description, extension, kind, ...phone }) => ({
    ...phone,
    extension: extension ?? null,
    kind: kind ?? null,
    description: description?.text ?? null,
  }));
  const [first, ...others] = kept;
  const typed = number.trim();
  if (!typed) return others;
  return [{ ...(first?.number === typed ? first : {}), number: typed, smsWelcome }, ...others];
}
