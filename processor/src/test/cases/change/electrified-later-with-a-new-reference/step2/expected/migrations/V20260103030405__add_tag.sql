-- made by Electrified from the entities, never changed once it is committed
-- adds table tag for app.Tag
-- adds column project_id to table note
-- adds foreign key note_author_id_fkey from table note to table person
-- adds foreign key note_project_id_fkey from table note to table project
-- part 1 of 3
-- base: 7bd7ba705d97e004
-- head: 7405ed4cdc701985
-- body: sha256:73f66d6c12937a86a175d062e9be7eaaf967b82b7de8256ee471e2c8f8097c61

SET LOCAL lock_timeout = '5s';
CREATE TABLE tag (
  id uuid NOT NULL,
  project_id uuid,
  CONSTRAINT tag_pkey PRIMARY KEY (id),
  CONSTRAINT tag_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id)
);
ALTER TABLE note ADD COLUMN project_id uuid;
ALTER TABLE note ADD CONSTRAINT note_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id) NOT VALID;
ALTER TABLE note ADD CONSTRAINT note_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id) NOT VALID;
