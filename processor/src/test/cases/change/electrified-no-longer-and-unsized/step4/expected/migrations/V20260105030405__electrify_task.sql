-- made by Electrified from the entities, never changed once it is committed
-- electrifies table task
-- part 1 of 1
-- base: cd1bfc61d4a80f3f
-- head: a0b2891dde9411df
-- body: sha256:fcbaa259e628c5926af7c23fcf9947740a3d3eded7bd3377ef0c370bef4851ea

SET LOCAL lock_timeout = '5s';
ALTER TABLE task ENABLE ELECTRIC;
