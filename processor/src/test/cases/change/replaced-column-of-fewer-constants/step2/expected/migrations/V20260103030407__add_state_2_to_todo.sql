-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds check constraint todo_state_2_check to table todo
-- part 3 of 3
-- base: c0886780f4b6bf69
-- head: 390f7b82d6f29999
-- body: sha256:478c0d3ab5e104a1912d5d25b4d0a9e36eacf15c7698ed00a3af7dbf5784c123

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo VALIDATE CONSTRAINT todo_state_2_check;
