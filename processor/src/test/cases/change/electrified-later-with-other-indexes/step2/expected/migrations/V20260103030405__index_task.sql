-- made by Electrified from the entities, never changed once it is committed
-- adds index by_code to table task
-- drops unique constraint idx_code of table task
-- alters column code of table task
-- alters column name of table task
-- alters index idx_open of table task
-- electrifies table task
-- part 1 of 1
-- base: 4cf71ad2787724ef
-- head: 1935a7ad287078ba
-- body: sha256:1564a0eb790018bdb0ac77d38b84c7ade8b309f3edee7375e3106e73ec53b51a

SET LOCAL lock_timeout = '5s';
CREATE INDEX by_code ON task (code);
ALTER TABLE task DROP CONSTRAINT idx_code;
ALTER TABLE task ALTER COLUMN code TYPE text;
ALTER TABLE task ALTER COLUMN name TYPE text;
DROP INDEX idx_open;
CREATE INDEX idx_open ON task (name);
ALTER TABLE task ENABLE ELECTRIC;
