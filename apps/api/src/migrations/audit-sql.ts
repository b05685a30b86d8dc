import { networkTable } from './network-table.js';

const TABLES = [
  `CREATE TABLE audit_events (
     network_id uuid NOT NULL,
     seq bigint NOT NULL,
     id uuid NOT NULL,
     occurred_at timestamptz NOT NULL,
     event text NOT NULL,
     subject_type text NOT NULL,
     subject_id uuid NOT NULL,
     organization_id uuid,
     on_behalf_of uuid,
     actor_account_id uuid,
     actor_mandate_id uuid,
     actor_role text NOT NULL,
     from_state text,
     to_state text,
     data jsonb NOT NULL,
     personal_hash bytea,
     request_id text NOT NULL,
     prev_hash bytea NOT NULL,
     hash bytea NOT NULL,
     PRIMARY KEY (network_id, seq),
     UNIQUE (network_id, id))`,
  `CREATE INDEX audit_of_subject ON audit_events (network_id, subject_id, seq DESC)`,
  `CREATE INDEX audit_of_organization ON audit_events (network_id, organization_id, seq DESC)`,
  // Names and free text of an event. Erasing empties the row; the hashed record stays as it is and still verifies.
  `CREATE TABLE audit_personal (
     network_id uuid NOT NULL,
     event_id uuid NOT NULL,
     salt bytea,
     personal jsonb,
     erased_at timestamptz,
     PRIMARY KEY (network_id, event_id),
     FOREIGN KEY (network_id, event_id) REFERENCES audit_events (network_id, id),
     CHECK ((personal IS NULL) = (salt IS NULL) AND (personal IS NULL) = (erased_at IS NOT NULL)))`,
  // The last link of each chain: it orders parallel writers, and shows when the end was cut off.
  `CREATE TABLE audit_heads (
     network_id uuid PRIMARY KEY,
     seq bigint NOT NULL,
     hash bytea NOT NULL)`,
];

const APPEND = `CREATE FUNCTION audit_append(network uuid, record jsonb, personal jsonb) RETURNS bigint
   LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
 DECLARE
   head audit_heads;
   moment timestamptz := (record ->> 'occurredAt')::timestamptz;
   salted bytea := CASE WHEN personal IS NOT NULL THEN uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) END;
   personal_digest bytea := sha256(salted || convert_to(canonical_json(personal), 'UTF8'));
   hashed jsonb;
   link bytea;
 BEGIN
   -- The owner runs this function but the setting is the caller's: nobody appends to the chain of another network.
   IF network IS DISTINCT FROM NULLIF(current_setting('app.network_id', true), '')::uuid THEN
     RAISE EXCEPTION 'an event belongs to the network of its transaction' USING ERRCODE = '42501';
   END IF;
   INSERT INTO audit_heads VALUES (network, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
   SELECT * INTO STRICT head FROM audit_heads WHERE network_id = network FOR UPDATE;
   -- Ids and the moment are hashed in the form in which they are stored, not as they happened to be written.
   hashed := record || jsonb_build_object('networkId', network, 'seq', head.seq + 1,
     'id', (record ->> 'id')::uuid, 'subjectId', (record ->> 'subjectId')::uuid,
     'organizationId', (record ->> 'organizationId')::uuid, 'onBehalfOf', (record ->> 'onBehalfOf')::uuid,
     'actorAccountId', (record ->> 'actorAccountId')::uuid, 'actorMandateId', (record ->> 'actorMandateId')::uuid,
     'personalHash', encode(personal_digest, 'hex'),
     'occurredAt', to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'));
   link := sha256(head.hash || convert_to(canonical_json(hashed), 'UTF8'));
   INSERT INTO audit_events VALUES (network, head.seq + 1, (record ->> 'id')::uuid, moment, record ->> 'event',
     record ->> 'subjectType', (record ->> 'subjectId')::uuid, (record ->> 'organizationId')::uuid,
     (record ->> 'onBehalfOf')::uuid, (record ->> 'actorAccountId')::uuid, (record ->> 'actorMandateId')::uuid,
     record ->> 'actorRole', record ->> 'fromState', record ->> 'toState', record -> 'data', personal_digest,
     record ->> 'requestId', head.hash, link);
   IF personal IS NOT NULL THEN
     INSERT INTO audit_personal VALUES (network, (record ->> 'id')::uuid, salted, personal, NULL);
   END IF;
   UPDATE audit_heads SET seq = head.seq + 1, hash = link WHERE network_id = network;
   RETURN head.seq + 1;
 END $$`;

const APPEND_ONLY = [
  `CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
   BEGIN
     RAISE EXCEPTION 'the audit trail is only ever added to' USING ERRCODE = '42501';
   END $$`,
  `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
     FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`,
  `CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON audit_personal
     FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`,
  `CREATE TRIGGER never_removed BEFORE DELETE OR TRUNCATE ON audit_heads
     FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()`,
];

/** The audit trail: a chain of hashes per network that the application can add to and read, and nothing else. */
export const AUDIT = [
  ...TABLES,
  APPEND,
  ...APPEND_ONLY,
  ...['audit_events', 'audit_personal', 'audit_heads'].flatMap((table) => networkTable(table, 'SELECT')),
  // networkTable lets the operator change rows; the trail he may only read.
  `REVOKE INSERT, UPDATE, DELETE ON audit_events, audit_personal, audit_heads FROM kalaka_operator`,
  `REVOKE ALL ON FUNCTION audit_append(uuid, jsonb, jsonb) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION audit_append(uuid, jsonb, jsonb) TO kalaka_app, kalaka_operator`,
];
