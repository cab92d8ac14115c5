-- made by Electrified from the entities, never changed once it is committed
-- adds column archived to table projects
-- adds index projects_archived_idx to table projects
-- part 1 of 1
-- base: ef255a759199a4c4
-- head: 4c59d4d68c7ca893
-- body: sha256:88aee7467face88fda8fcccfe0282e0090ff7dcbe320a45674711223637a1bba

SET LOCAL lock_timeout = '5s';
ALTER TABLE projects ADD COLUMN archived boolean;
CREATE INDEX projects_archived_idx ON projects (archived);
