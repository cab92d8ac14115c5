-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- part 1 of 2
-- base: 7f358ca21cb0c6bb
-- head: acf7574de5c95d21
-- body: sha256:ae6fbfeb3903d32f5dab77f423df1e1197921db52c8505b660c5c02a95e203dd

\set ON_ERROR_STOP on
BEGIN;
SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'NEW' AFTER 'DONE';
COMMIT;
