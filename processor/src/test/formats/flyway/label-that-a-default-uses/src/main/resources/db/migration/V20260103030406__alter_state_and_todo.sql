-- made by Electrified from the entities, never changed once it is committed
-- alters column state of table todo
-- part 2 of 2
-- base: 7f358ca21cb0c6bb
-- head: acf7574de5c95d21
-- body: sha256:51e6ef8a323b12d7a86f6baac16174598dbbb05a31ba69ad19d4c69688af8c88

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ALTER COLUMN state SET DEFAULT 'NEW';
