-- made by Electrified from the entities, never changed once it is committed
-- adds column author_id to table task
-- adds column points_2 to table task
-- adds column slug to table task
-- adds column weight to table task
-- demands column author_id of table task of new rows
-- demands column slug of table task of new rows
-- adds foreign key task_author_id_fkey from table task to table person
-- adds unique constraint task_slug_key to table task
-- leaves column code in table task without attribute, it takes NULL from now on
-- leaves column points in table task without attribute, it takes NULL from now on
-- part 1 of 4
-- base: 3cad2aad685ea909
-- head: 54881fdbd99e6c76
-- body: sha256:f8af80559c58d57e883c8e0f567a56e812ab7d121feec75d586d745fb33904dc

SET LOCAL lock_timeout = '5s';
ALTER TABLE task ADD COLUMN author_id uuid;
ALTER TABLE task ADD COLUMN points_2 bigint;
ALTER TABLE task ADD COLUMN slug varchar(255);
ALTER TABLE task ADD COLUMN weight integer DEFAULT 1 NOT NULL;
ALTER TABLE task ADD CONSTRAINT task_author_id_required CHECK (author_id IS NOT NULL) NOT VALID;
ALTER TABLE task ADD CONSTRAINT task_slug_required CHECK (slug IS NOT NULL) NOT VALID;
ALTER TABLE task ADD CONSTRAINT task_author_id_fkey FOREIGN KEY (author_id) REFERENCES person (id) NOT VALID;
ALTER TABLE task ADD CONSTRAINT task_slug_key UNIQUE (slug);
ALTER TABLE task ALTER COLUMN code DROP NOT NULL;
ALTER TABLE task ALTER COLUMN points DROP NOT NULL;
