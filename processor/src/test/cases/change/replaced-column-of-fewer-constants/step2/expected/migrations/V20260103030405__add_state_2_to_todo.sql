-- made by Electrified from the entities, never changed once it is committed
-- adds column state_2 to table todo
-- adds check constraint todo_state_2_check to table todo
-- leaves column state in table todo without attribute
-- part 1 of 3
-- base: c0886780f4b6bf69
-- head: 390f7b82d6f29999
-- body: sha256:ea4c9ccb4963a12afd55ccbdb4bc92c018068f4c0955d99cea52df07d91fdbde

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN state_2 varchar(255);
ALTER TABLE todo ADD CONSTRAINT todo_state_2_check CHECK (state_2 IN ('DONE')) NOT VALID;
