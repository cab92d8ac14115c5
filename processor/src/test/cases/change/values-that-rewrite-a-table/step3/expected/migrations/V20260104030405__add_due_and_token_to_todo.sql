-- made by Electrified from the entities, never changed once it is committed
-- adds column due to table todo
-- adds column token to table todo
-- part 1 of 1
-- base: 0d6eca0ddc605ba9
-- head: 9157989a809b5e34
-- body: sha256:78de758934371f1ee7749915c7b9d9bca07f56ae614ed627939f2bd691d20e57

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN due timestamp(6) with time zone DEFAULT date_trunc('day', now() + interval '1 day')::timestamp (3);
ALTER TABLE todo ADD COLUMN token uuid;
