-- made by Electrified from the entities, never changed once it is committed
-- drops foreign key fk_projects_invoice of table projects
-- drops unique constraint uq_projects_code of table projects
-- drops check constraint chk_status of table projects
-- drops unique constraint Uq Email of table users
-- alters column code of table projects
-- alters column name of table projects
-- alters column status of table projects
-- alters column email of table users
-- electrifies table users
-- electrifies table projects
-- part 1 of 1
-- base: 199ac44fde0aa90a
-- head: 36804b984c671ef4
-- body: sha256:4097f5f9366cdb9363caffb42d26c9e83be9d794dca4d6b4d4d3faec988a265a

SET LOCAL lock_timeout = '5s';
ALTER TABLE projects DROP CONSTRAINT fk_projects_invoice;
ALTER TABLE projects DROP CONSTRAINT uq_projects_code;
ALTER TABLE projects DROP CONSTRAINT chk_status;
ALTER TABLE users DROP CONSTRAINT "Uq Email";
ALTER TABLE projects ALTER COLUMN code TYPE text;
ALTER TABLE projects ALTER COLUMN name TYPE text;
ALTER TABLE projects ALTER COLUMN status TYPE text;
ALTER TABLE users ALTER COLUMN email TYPE text;
ALTER TABLE users ENABLE ELECTRIC;
ALTER TABLE projects ENABLE ELECTRIC;
