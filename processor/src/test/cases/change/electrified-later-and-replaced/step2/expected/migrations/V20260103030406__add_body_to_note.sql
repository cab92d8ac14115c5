-- made by Electrified from the entities, never changed once it is committed
-- copies column text of table note to column body
-- an UPDATE writes every row anew and keeps it locked until all are done
-- part 2 of 5
-- base: 3342be0b497a817f
-- head: 5e2c33a6a0ac0d11
-- body: sha256:c9434338342b6666c0d933ddbce63b004920eeedb96910ff8cd988c20abd7459

SET LOCAL lock_timeout = '5s';
UPDATE note SET body = text WHERE body IS NULL AND text IS NOT NULL;
