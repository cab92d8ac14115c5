-- made by Electrified from the entities, never changed once it is committed
-- adds column project_id to table note
-- adds foreign key note_author_id_fkey from table note to table person
-- adds foreign key note_project_id_fkey from table note to table project
-- part 1 of 4
-- base: 7bd7ba705d97e004
-- head: bf038134913acc35
-- body: sha256:7931c7cd9fa01bfb9cf5f1988d59e7924cc463589f373e76a8d46fa40b964a9d

CALL electric.migration_version('20260103030405');
SET LOCAL lock_timeout = '5s';
ALTER TABLE note ADD COLUMN project_id uuid;
ALTER TABLE note ADD CONSTRAINT note_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id) NOT VALID;
ALTER TABLE note ADD CONSTRAINT note_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id) NOT VALID;
