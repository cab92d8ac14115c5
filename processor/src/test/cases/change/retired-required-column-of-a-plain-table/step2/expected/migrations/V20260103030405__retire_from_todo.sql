-- made by Electrified from the entities, never changed once it is committed
-- leaves column rank in table todo without attribute, it takes NULL from now on
-- part 1 of 1
-- base: fe79b8b46e6199d6
-- head: 8ce41bbfb114b803
-- body: sha256:d16a6e0cc8bd5b4d6c4d931133793194b1f15a0d130cd3b4ba4aa413a900d75e

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ALTER COLUMN rank DROP NOT NULL;
