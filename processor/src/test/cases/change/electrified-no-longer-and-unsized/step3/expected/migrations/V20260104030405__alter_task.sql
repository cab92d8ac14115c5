-- made by Electrified from the entities, never changed once it is committed
-- takes table task from Electric
-- part 1 of 1
-- base: a0b2891dde9411df
-- head: cd1bfc61d4a80f3f
-- body: sha256:8b4dc8199281dcdf8c7c530c9e1ff10acb3016ade2f9799eaa44cf0198f1903a

SET LOCAL lock_timeout = '5s';
ALTER TABLE task DISABLE ELECTRIC;
