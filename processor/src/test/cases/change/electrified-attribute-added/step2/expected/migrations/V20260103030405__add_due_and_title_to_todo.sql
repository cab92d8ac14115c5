-- made by Electrified from the entities, never changed once it is committed
-- adds column due to table todo
-- adds column title to table todo
-- adds access rule GRANT ALL ON todo TO AUTHENTICATED
-- part 1 of 1
-- base: 3805b25d27f5f5f4
-- head: 385a04e89c127100
-- body: sha256:1fbcb985106dd36a0b16221ce837a88e86f79f297a5a5c078eed8cfe73fc8b4d

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN due timestamptz;
ALTER TABLE todo ADD COLUMN title text;
ELECTRIC GRANT ALL ON todo TO 'AUTHENTICATED';
