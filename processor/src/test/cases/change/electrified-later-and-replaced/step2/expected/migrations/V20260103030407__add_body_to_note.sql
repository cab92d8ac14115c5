-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: demands column body of table note
-- part 3 of 5
-- base: 3342be0b497a817f
-- head: 5e2c33a6a0ac0d11
-- body: sha256:e96017fd421a89a46695aee77a3a40e0418981a3488e7cda1e28e85216a3502d

SET LOCAL lock_timeout = '5s';
ALTER TABLE note VALIDATE CONSTRAINT note_body_required;
