-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: alters check constraint note_level_check of table note
-- checks existing rows: alters check constraint note_state_check of table note
-- part 2 of 2
-- base: 1c5c74c62f13af14
-- head: 1259d2c933065efe
-- body: sha256:643b70899e85a75d14f07bd41281af7fcf50f655e0d1377dd1d2e8489c49558f

SET LOCAL lock_timeout = '5s';
ALTER TABLE note VALIDATE CONSTRAINT note_level_check;
ALTER TABLE note VALIDATE CONSTRAINT note_state_check;
