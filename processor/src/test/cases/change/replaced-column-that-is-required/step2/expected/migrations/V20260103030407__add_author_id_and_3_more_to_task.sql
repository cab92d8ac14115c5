-- made by Electrified from the entities, never changed once it is committed
-- checks existing rows: demands column author_id of table task
-- checks existing rows: demands column slug of table task
-- checks existing rows: adds foreign key task_author_id_fkey from table task to table person
-- part 3 of 4
-- base: 3cad2aad685ea909
-- head: 54881fdbd99e6c76
-- body: sha256:57d64dbb31d5917a8ef344e41708babeaf9548ccc2fd8e2c4381832ed58a0c34

SET LOCAL lock_timeout = '5s';
ALTER TABLE task VALIDATE CONSTRAINT task_author_id_required;
ALTER TABLE task VALIDATE CONSTRAINT task_slug_required;
ALTER TABLE task VALIDATE CONSTRAINT task_author_id_fkey;
