-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds check constraint short to table todo
-- checks existing rows: adds check constraint todo_state_check to table todo
-- part 2 of 2
-- base: 22b314509dd1585a
-- head: 1230e880b080da51
-- body: sha256:2a0431780cad8d6f598e29bf2823b0dd26621c89dd73a2fecfa10cd60a854813

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo VALIDATE CONSTRAINT short;
ALTER TABLE todo VALIDATE CONSTRAINT todo_state_check;
