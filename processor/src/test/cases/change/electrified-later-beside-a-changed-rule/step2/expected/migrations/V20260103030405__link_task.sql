-- made by Electrified from the entities, never changed once it is committed
-- adds foreign key task_owner_id_fkey from table task to table person
-- part 1 of 3
-- base: d834f6acf5301d63
-- head: 7e6b47085a68c258
-- body: sha256:34e2e1162105e78311d8a138c59ebe0d561da654c0c3de420d8a7ce430cbd66b

SET LOCAL lock_timeout = '5s';
ALTER TABLE task ADD CONSTRAINT task_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES person (id) NOT VALID;
