-- made by Electrified from the entities, never changed once it is committed
-- electrifies table note
-- part 5 of 5
-- base: 3342be0b497a817f
-- head: 5e2c33a6a0ac0d11
-- body: sha256:45d431aad8d3b14b3175d40fc4d80cf9718073a7890678fe61b24fd718a1396c

SET LOCAL lock_timeout = '5s';
ALTER TABLE note ENABLE ELECTRIC;
