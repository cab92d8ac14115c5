-- made by Electrified from the entities, never changed once it is committed
-- adds column parent_id to table todo
-- adds column title to table todo
-- adds foreign key todo_parent_id_fkey from table todo to table todo
-- part 1 of 3
-- base: ebe3fe913c6f77f4
-- head: 94224662b696817d
-- body: sha256:9a65e54a148a794c485cbae2e64a108f8cca2c8db626dba2ef4094bb8e364dd8

SET LOCAL lock_timeout = '5s';
ALTER TABLE todo ADD COLUMN parent_id uuid;
ALTER TABLE todo ADD COLUMN title varchar(255);
ALTER TABLE todo ADD CONSTRAINT todo_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES todo (id) NOT VALID;
