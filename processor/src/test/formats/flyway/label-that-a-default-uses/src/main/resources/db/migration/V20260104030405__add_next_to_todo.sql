-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- part 1 of 2
-- base: acf7574de5c95d21
-- head: 6c6308fb086dd5ab
-- body: sha256:d51bbae62e5e466202b78d8aaf46fce6077c5dc87606fffa9d53c817e5b536fa

SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE';
