-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds foreign key note_author_id_fkey from table note to table person
-- checks existing rows: adds foreign key note_project_id_fkey from table note to table project
-- part 2 of 3
-- base: 7bd7ba705d97e004
-- head: 7405ed4cdc701985
-- body: sha256:4a9cded877bda085f6f207138ee38c1608b055675f71783f864f58ad60e28dd4

SET LOCAL lock_timeout = '5s';
ALTER TABLE note VALIDATE CONSTRAINT note_author_id_fkey;
ALTER TABLE note VALIDATE CONSTRAINT note_project_id_fkey;
