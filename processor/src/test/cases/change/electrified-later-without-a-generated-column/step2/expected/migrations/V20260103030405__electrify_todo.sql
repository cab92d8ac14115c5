-- made by Electrified from the entities, never changed once it is committed
-- drops check constraint loud of table todo
-- alters column loud of table todo
-- alters column title of table todo
-- electrifies table todo
-- part 1 of 1
-- base: 8ad1c2f60f604e10
-- head: 292365d599e6c7d7
-- body: sha256:eb74a7b7ef3e99dd65eafe93b2ce159584b1ab9cc9a4473db7026b760df1d3b5

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo DROP CONSTRAINT loud;
ALTER TABLE todo ALTER COLUMN loud DROP EXPRESSION, ALTER COLUMN loud TYPE text;
ALTER TABLE todo ALTER COLUMN title TYPE text;
ALTER TABLE todo ENABLE ELECTRIC;
