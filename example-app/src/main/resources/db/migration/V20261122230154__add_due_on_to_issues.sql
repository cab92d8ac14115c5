-- made by Electrified from the entities, never changed once it is committed
-- adds column due_on to table issues
-- adds index issues_by_status to table issues
-- part 1 of 1
-- base: f495628e3c1bddaa
-- head: e23c235aac61f436
-- body: sha256:2874194d4a424a37c8658cb1fa03064a994b5db55a8ff1110587d7e13c48f340

SET LOCAL lock_timeout = '5s';
ALTER TABLE issues ADD COLUMN due_on date;
CREATE INDEX issues_by_status ON issues (project_id, status);
