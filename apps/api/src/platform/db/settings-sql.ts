/** On whose behalf a transaction runs. What is left out is empty, and an empty network sees no row. */
export interface Whose {
  networkId?: string | undefined;
  accountId?: string | undefined;
  mandateId?: string | undefined;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const quoted = (id: string | undefined): string => {
  if (!id) return `''`;
  // A simple query takes no parameters, so the text is checked here; nothing but a UUID ever reaches the SQL.
  if (!UUID.test(id)) throw new Error('an id of the acting person is not a UUID');
  return `'${id}'`;
};

/** SET LOCAL for all three settings; ends with the transaction, whatever happens to the connection afterwards. */
export const localSettings = (whose: Whose): string =>
  `SET LOCAL app.network_id = ${quoted(whose.networkId)}; ` +
  `SET LOCAL app.account_id = ${quoted(whose.accountId)}; ` +
  `SET LOCAL app.mandate_id = ${quoted(whose.mandateId)}`;
