-- made by Electrified from the entities, never changed once it is committed
-- takes table task from Electric
-- takes table task_labels from Electric
-- adds check constraint task_kind_check to table task
-- adds check constraint task_state_check to table task
-- part 1 of 2
-- base: 28494d1e401a3389
-- head: 123442e834a4b6f7
-- body: sha256:05d95a6d79195a758c6cfde31aca336e69e98e358913bfaff2a776b9ac58d381

SET LOCAL lock_timeout = '5s';
ALTER TABLE task DISABLE ELECTRIC;
ALTER TABLE task_labels DISABLE ELECTRIC;
ALTER TABLE task ADD CONSTRAINT task_kind_check CHECK (kind IN ('Bug', 'Task')) NOT VALID;
ALTER TABLE task ADD CONSTRAINT task_state_check CHECK (state IN ('DONE', 'OPEN')) NOT VALID;
