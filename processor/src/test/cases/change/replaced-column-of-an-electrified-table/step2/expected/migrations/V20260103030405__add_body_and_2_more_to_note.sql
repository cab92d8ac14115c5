-- made by Electrified from the entities, never changed once it is committed
-- adds column body to table note
-- adds column sort to table note
-- adds column stars_2 to table note
-- leaves column stars in table note without attribute
-- leaves column text in table note without attribute
-- part 1 of 2
-- base: 4594bbac0b200938
-- head: fb99909ee87d2365
-- body: sha256:6c2c6be78592f92caba3f7018c4abd860dd204d1fe456cbbd9d4896a10c13a57

SET LOCAL lock_timeout = '5s';
ALTER TABLE note ADD COLUMN body text;
ALTER TABLE note ADD COLUMN sort text;
ALTER TABLE note ADD COLUMN stars_2 bigint;
