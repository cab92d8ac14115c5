-- made by Electrified from the entities, never changed once it is committed
-- leaves column currency in table projects without attribute
-- drops foreign key projects_category_id_fkey of table projects
-- drops unique constraint projects_code_key of table projects
-- drops check constraint priority_range of table projects
-- drops check constraint projects_code_check of table projects
-- drops check constraint projects_level_check of table projects
-- drops check constraint projects_state_check of table projects
-- drops unique constraint users_name_key of table users
-- alters column title of table projects
-- alters column code of table projects
-- alters column currency of table projects
-- alters column daily of table projects
-- alters column due of table projects
-- alters column info of table projects
-- alters column name of table projects
-- alters column priority of table projects
-- alters column started of table projects
-- alters column state of table projects
-- alters column name of table users
-- electrifies table users
-- electrifies table projects
-- adds access rule ASSIGN owner TO projects.owner_id
-- adds access rule GRANT ALL ON projects TO owner
-- part 1 of 1
-- base: 7d74f8524216dff7
-- head: ef255a759199a4c4
-- body: sha256:7901ae37ed487802c15fc641cba9c951650b0d40c42b9a45d53c71a291dd39ca

SET LOCAL lock_timeout = '5s';
ALTER TABLE projects DROP CONSTRAINT projects_category_id_fkey;
ALTER TABLE projects DROP CONSTRAINT projects_code_key;
ALTER TABLE projects DROP CONSTRAINT priority_range;
ALTER TABLE projects DROP CONSTRAINT projects_code_check;
ALTER TABLE projects DROP CONSTRAINT projects_level_check;
ALTER TABLE projects DROP CONSTRAINT projects_state_check;
ALTER TABLE users DROP CONSTRAINT users_name_key;
ALTER TABLE projects ALTER COLUMN title DROP EXPRESSION, ALTER COLUMN title TYPE text;
ALTER TABLE projects ALTER COLUMN code TYPE text COLLATE "C", ALTER COLUMN code DROP DEFAULT;
ALTER TABLE projects ALTER COLUMN currency TYPE text;
ALTER TABLE projects ALTER COLUMN daily TYPE time;
ALTER TABLE projects ALTER COLUMN due TYPE timestamptz;
ALTER TABLE projects ALTER COLUMN info TYPE text;
ALTER TABLE projects ALTER COLUMN name TYPE text;
ALTER TABLE projects ALTER COLUMN priority DROP DEFAULT;
ALTER TABLE projects ALTER COLUMN started TYPE timestamp;
ALTER TABLE projects ALTER COLUMN state TYPE text;
ALTER TABLE users ALTER COLUMN name TYPE text;
ALTER TABLE users ENABLE ELECTRIC;
ALTER TABLE projects ENABLE ELECTRIC;
ELECTRIC ASSIGN 'owner' TO projects.owner_id;
ELECTRIC GRANT ALL ON projects TO 'owner';
