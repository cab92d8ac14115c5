-- made by Electrified from the entities, never changed once it is committed
-- alters column hint of table hints
-- alters column name of table label
-- electrifies table task
-- electrifies table hints
-- electrifies table label
-- electrifies table parents
-- electrifies table task_label
-- electrifies table task_links
-- part 1 of 1
-- base: 60cf06e21ba49a22
-- head: eab22afbe4c55064
-- body: sha256:9bea3f44332cdfd2cd8d1e4a64b3a07f440d982187e0baf546a661d38cf83988

SET LOCAL lock_timeout = '5s';
ALTER TABLE hints ALTER COLUMN hint TYPE text;
ALTER TABLE label ALTER COLUMN name TYPE text;
ALTER TABLE task ENABLE ELECTRIC;
ALTER TABLE hints ENABLE ELECTRIC;
ALTER TABLE label ENABLE ELECTRIC;
ALTER TABLE parents ENABLE ELECTRIC;
ALTER TABLE task_label ENABLE ELECTRIC;
ALTER TABLE task_links ENABLE ELECTRIC;
