-- made by Electrified from the entities, never changed once it is committed
-- makes column body of table note required
-- part 4 of 5
-- base: 3342be0b497a817f
-- head: 5e2c33a6a0ac0d11
-- body: sha256:73a4b48a1e55b518d52dab3caaa66a0cbfabcd75cebe84a5a7026d4c09357a74

SET LOCAL lock_timeout = '5s';
ALTER TABLE note ALTER COLUMN body SET NOT NULL, DROP CONSTRAINT note_body_required;
