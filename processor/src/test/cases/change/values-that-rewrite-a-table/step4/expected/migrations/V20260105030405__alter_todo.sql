-- made by Electrified from the entities, never changed once it is committed
-- alters column token of table todo
-- part 1 of 1
-- base: 9157989a809b5e34
-- head: e3776703ea95da83
-- body: sha256:39d29504042f3e20e94105ae1faaa34cb4e1ce8091262ccf150ff863cdd2ebb1

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ALTER COLUMN token SET DEFAULT gen_random_uuid();
