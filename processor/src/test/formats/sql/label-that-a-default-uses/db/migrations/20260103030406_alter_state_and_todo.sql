-- made by Electrified from the entities, never changed once it is committed
-- alters column state of table todo
-- part 2 of 2
-- base: 7f358ca21cb0c6bb
-- head: acf7574de5c95d21
-- body: sha256:7dc0dac20a764bc022ae1adfc6f8dac71ed0611fac64e8280a6216e7a2ff7d0a

\set ON_ERROR_STOP on
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ALTER COLUMN state SET DEFAULT 'NEW';
COMMIT;
