/**
 * Everything that erasing a person means for the stored data, in one function of the database: the same for a
 * coordinator today and for a restored backup tomorrow. It runs as the owner, because the application may not touch the
 * trail, and it does nothing for anybody whose erasure is not written down.
 *
 * Of the trail the personal parts go that are about the person (subject, named by id, by address or by full name) and
 * those of the person's own account. Who decided something for the network stays decided; the name of who did it goes
 * with the account.
 *
 * `nameless` null: no other network knows the person, so the account is emptied. Else the mandates of this network pass
 * to that account, and the other networks keep the person.
 */
export const ERASE_PERSON = [
  `CREATE FUNCTION erase_person(network uuid, person uuid, nameless uuid, moment timestamptz) RETURNS integer
     LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
   DECLARE
     account accounts;
     emptied integer;
   BEGIN
     IF network IS DISTINCT FROM NULLIF(current_setting('app.network_id', true), '')::uuid THEN
       RAISE EXCEPTION 'a person is erased in the network of the transaction' USING ERRCODE = '42501';
     END IF;
     IF NOT EXISTS (SELECT FROM erasures WHERE network_id = network AND account_id = person AND performed_at IS NOT NULL) THEN
       RAISE EXCEPTION 'nobody is erased without a request that was decided' USING ERRCODE = '42501';
     END IF;
     SELECT * INTO account FROM accounts WHERE id = person FOR UPDATE;
     IF NOT FOUND THEN
       RETURN 0;
     END IF;

     UPDATE audit_personal p SET personal = NULL, salt = NULL, erased_at = moment
       FROM audit_events e
      WHERE p.network_id = network AND p.personal IS NOT NULL AND e.network_id = network AND e.id = p.event_id
        AND (e.subject_id = person OR e.data ->> 'accountId' = person::text
          OR e.subject_id IN (SELECT m.id FROM mandates m WHERE m.network_id = network AND m.account_id = person)
          OR e.actor_account_id = person AND e.subject_type IN ('person', 'session', 'passkey', 'invitation', 'mandate')
          OR account.erased_at IS NULL AND coalesce(e.data ->> 'accountId', person::text) = person::text
            AND (strpos(lower(p.personal::text), account.email) > 0
            OR strpos(p.personal::text, account.family_name || ' ' || account.given_name) > 0
            OR strpos(p.personal::text, account.given_name || ' ' || account.family_name) > 0));
     GET DIAGNOSTICS emptied = ROW_COUNT;

     DELETE FROM invitations WHERE network_id = network AND account_id = person;
     DELETE FROM idempotency_keys WHERE network_id = network AND account_id = person;
     -- What was shared has become others' tool; it names nobody.
     DELETE FROM saved_views WHERE network_id = network AND account_id = person AND NOT shared;

     IF nameless IS NOT NULL THEN
       DELETE FROM sessions WHERE account_id = person AND network_id = network;
       DELETE FROM mail_outbox WHERE recipient = account.email AND network_id = network;
       INSERT INTO accounts (id, email, given_name, family_name, created_at, deactivated_at, erased_at)
         VALUES (nameless, 'erased-' || nameless || '@erased.invalid', '', 'Erased person', moment, moment, moment)
         ON CONFLICT DO NOTHING;
       UPDATE mandates SET account_id = nameless WHERE network_id = network AND account_id = person;
     ELSIF account.erased_at IS NULL THEN
       DELETE FROM sessions WHERE account_id = person;
       DELETE FROM passkeys WHERE account_id = person;
       DELETE FROM passkey_challenges WHERE account_id = person;
       DELETE FROM sign_in_attempts WHERE account_id = person;
       DELETE FROM mail_outbox WHERE recipient = account.email;
       UPDATE accounts SET email = 'erased-' || id || '@erased.invalid', given_name = '', family_name = 'Erased person',
         prefix = NULL, languages = '{}', display_settings = '{}', deactivated_at = coalesce(deactivated_at, moment),
         erased_at = moment, version = version + 1
        WHERE id = person;
     END IF;
     RETURN emptied;
   END $$`,
  `REVOKE ALL ON FUNCTION erase_person(uuid, uuid, uuid, timestamptz) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION erase_person(uuid, uuid, uuid, timestamptz) TO kalaka_app, kalaka_operator`,
  // Only an account without a name is called so, in the language of the reader.
  `CREATE FUNCTION person_name(given text, family text, prefix text, erased timestamptz, language text) RETURNS text
     LANGUAGE sql STABLE PARALLEL SAFE AS $$
     SELECT CASE WHEN erased IS NOT NULL THEN CASE WHEN language = 'hu' THEN 'Törölt személy' ELSE 'Erased person' END
                 WHEN language = 'hu' THEN concat_ws(' ', prefix, family, given)
                 ELSE concat_ws(' ', prefix, given, family) END $$`,
];
