-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- part 1 of 2
-- base: acf7574de5c95d21
-- head: 6c6308fb086dd5ab
-- body: sha256:0b5eb951ce103be71035b53153888a8806364af83faf8dd0db1351009ff7de9b

\set ON_ERROR_STOP on
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE';
COMMIT;
