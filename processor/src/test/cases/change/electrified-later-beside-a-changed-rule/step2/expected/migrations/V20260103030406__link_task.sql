-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: adds foreign key task_owner_id_fkey from table task to table person
-- part 2 of 3
-- base: d834f6acf5301d63
-- head: 7e6b47085a68c258
-- body: sha256:f3abd1270224a9941813225ff0802bdc1a5882488f8117957f23920e0c749aa4

SET LOCAL lock_timeout = '5s';
ALTER TABLE task VALIDATE CONSTRAINT task_owner_id_fkey;
