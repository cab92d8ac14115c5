-- made by Electrified from the entities, never changed once it is committed
-- uses table task again for app.Task
-- adds access rule ASSIGN worker TO task.owner_id
-- adds access rule GRANT ALL ON task TO worker
-- adds access rule GRANT SELECT ON task TO worker
-- part 1 of 1
-- base: ba7029c9efbdea6c
-- head: ce2c363039d20495
-- body: sha256:98a9705e647417884ada52ca8348eb8d03b924164f07e789fb94d18bf2fe28b8

SET LOCAL lock_timeout = '5s';
ELECTRIC ASSIGN 'worker' TO task.owner_id;
ELECTRIC GRANT ALL ON task TO 'worker';
ELECTRIC GRANT SELECT ON task TO 'worker';
