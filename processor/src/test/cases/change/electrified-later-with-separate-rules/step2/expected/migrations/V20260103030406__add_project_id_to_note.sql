-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds foreign key note_author_id_fkey from table note to table person
-- checks existing rows: adds foreign key note_project_id_fkey from table note to table project
-- part 2 of 4
-- base: 7bd7ba705d97e004
-- head: bf038134913acc35
-- body: sha256:6e4f1146bdf318071da825a96da7b4bd929c3cd5efe185fb2c83bcf878bf9b35

CALL electric.migration_version('20260103030406');
SET LOCAL lock_timeout = '5s';
ALTER TABLE note VALIDATE CONSTRAINT note_author_id_fkey;
ALTER TABLE note VALIDATE CONSTRAINT note_project_id_fkey;
