-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds check constraint task_kind_check to table task
-- checks existing rows: adds check constraint task_state_check to table task
-- part 2 of 2
-- base: 28494d1e401a3389
-- head: 123442e834a4b6f7
-- body: sha256:bd494e2b88ba3e07bc8d799ff8f1c9c6ef5c888c6c732b6c320d9f1bc311d8a7

SET LOCAL lock_timeout = '5s';
ALTER TABLE task VALIDATE CONSTRAINT task_kind_check;
ALTER TABLE task VALIDATE CONSTRAINT task_state_check;
