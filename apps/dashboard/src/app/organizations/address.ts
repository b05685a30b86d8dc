/** An address as the API gives it; every part may be missing. */
export interface AddressParts {
  readonly line1?: string | null;
  readonly line2?: string | null;
  readonly city?: string | null;
  readonly region?: string | null;
  readonly postalCode?: string | null;
  readonly country?: string | null;
  /** As somebody gave it, when it is too incomplete to be an address. */
  readonly text?: string | null;
}

/** One line in the order that is used in the country: Hungary names the town first, the street last. */
export function addressLine(address: AddressParts): string {
  const { line1, line2, city, region, postalCode, country, text } = address;
  const town = [postalCode, city].filter(Boolean).join(' ');
  const street = [line1, line2].filter(Boolean).join(', ');
  const order = country === 'HU' ? [town, street] : [street, town, region];
  return order.filter(Boolean).join(', ') || (text ?? '');
}
