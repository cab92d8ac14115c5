-- made by Electrified from the entities, never changed once it is committed
-- adds column weight to table project
-- part 1 of 1
-- base: ad075f419439d27f
-- head: 81147673f87b4f79
-- body: sha256:c21ee93737eaa35daadfc0924dfdc5d38881216e971a6a4b0581f014885f264b

SET LOCAL lock_timeout = '5s';
ALTER TABLE project ADD COLUMN weight integer;
