-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds foreign key todo_parent_id_fkey from table todo to table todo
-- part 2 of 3
-- base: ebe3fe913c6f77f4
-- head: 94224662b696817d
-- body: sha256:2fdc303aeda793b81a307526ca539b45425a68b25aee2529156f2fd819b48c23

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo VALIDATE CONSTRAINT todo_parent_id_fkey;
