-- made by Electrified from the entities, never changed once it is committed
-- adds column next to table todo
-- part 2 of 2
-- base: acf7574de5c95d21
-- head: 6c6308fb086dd5ab
-- body: sha256:1128a2db73546e0a533d7354f3f32419da6b419043c9347a3a0c71ee2479e8a0

\set ON_ERROR_STOP on
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN next state DEFAULT 'LATE' NOT NULL;
COMMIT;
