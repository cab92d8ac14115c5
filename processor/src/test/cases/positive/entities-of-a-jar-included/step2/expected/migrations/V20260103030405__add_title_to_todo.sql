-- made by Electrified from the entities, never changed once it is committed
-- adds column title to table todo
-- part 1 of 1
-- base: fa70cd913a35f712
-- head: 1f88d9ea014b9e75
-- body: sha256:2f7eaff3dbf98cdc146502a136916ccd5849cb9c0a361057d23e061df176d299

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN title varchar(255);
