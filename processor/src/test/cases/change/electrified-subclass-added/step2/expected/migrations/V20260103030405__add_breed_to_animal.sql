-- made by Electrified from the entities, never changed once it is committed
-- adds column breed to table animal
-- part 1 of 1
-- base: 60466d97a31caa56
-- head: 784251d8d3b606e0
-- body: sha256:ebeb593fded0c828c468a149bd745b7110aa34cac440aa7c70f3304a4ff11e12

SET LOCAL lock_timeout = '5s';
ALTER TABLE animal ADD COLUMN breed text;
