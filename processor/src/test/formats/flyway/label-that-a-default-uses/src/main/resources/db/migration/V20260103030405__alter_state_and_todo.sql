-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- part 1 of 2
-- base: 7f358ca21cb0c6bb
-- head: acf7574de5c95d21
-- body: sha256:9b5419c9cb519bfc4425df53fe1c8f031e1875e7d46d1c45189efc857a82d920

SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'NEW' AFTER 'DONE';
