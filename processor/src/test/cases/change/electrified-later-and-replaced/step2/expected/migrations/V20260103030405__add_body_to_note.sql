-- made by Electrified from the entities, never changed once it is committed
-- adds column body to table note
-- demands column body of table note of new rows
-- leaves column text in table note without attribute, it takes NULL from now on
-- alters column text of table note
-- part 1 of 5
-- base: 3342be0b497a817f
-- head: 5e2c33a6a0ac0d11
-- body: sha256:3b3484f92a46e937d466148b5040544945b5fb37668f8ba690af8f58e5b12297

SET LOCAL lock_timeout = '5s';
ALTER TABLE note ADD COLUMN body text;
ALTER TABLE note ADD CONSTRAINT note_body_required CHECK (body IS NOT NULL) NOT VALID;
ALTER TABLE note ALTER COLUMN text DROP NOT NULL;
ALTER TABLE note ALTER COLUMN text TYPE text;
