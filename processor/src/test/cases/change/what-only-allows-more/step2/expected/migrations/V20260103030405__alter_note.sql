-- made by Electrified from the entities, never changed once it is committed
-- alters column text of table note
-- alters column title of table note
-- alters check constraint note_level_check of table note
-- alters check constraint note_state_check of table note
-- part 1 of 2
-- base: 1c5c74c62f13af14
-- head: 1259d2c933065efe
-- body: sha256:e701a702a93e8002492ca9def4ed686831bf1ed6c1c3a5bb3d86be48ff045f28

SET LOCAL lock_timeout = '5s';
ALTER TABLE note ALTER COLUMN text DROP NOT NULL;
ALTER TABLE note ALTER COLUMN title TYPE varchar(80);
ALTER TABLE note DROP CONSTRAINT note_level_check;
ALTER TABLE note ADD CONSTRAINT note_level_check CHECK (level BETWEEN 0 AND 1) NOT VALID;
ALTER TABLE note DROP CONSTRAINT note_state_check;
ALTER TABLE note ADD CONSTRAINT note_state_check CHECK (state IN ('DONE', 'OPEN', 'WAITING')) NOT VALID;
