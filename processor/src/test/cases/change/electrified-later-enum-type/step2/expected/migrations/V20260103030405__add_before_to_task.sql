-- made by Electrified from the entities, never changed once it is committed
-- alters enum type state
-- adds column before to table task
-- electrifies table task
-- part 1 of 1
-- base: 6a125d53c2eba86c
-- head: e08c41607deb77af
-- body: sha256:b136805051ae9dae850fc8da1c2be37ad72501b457fe4d2e9e07f5bda36f4f08

SET LOCAL lock_timeout = '5s';
ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE';
ALTER TABLE task ADD COLUMN before state;
ALTER TABLE task ENABLE ELECTRIC;
