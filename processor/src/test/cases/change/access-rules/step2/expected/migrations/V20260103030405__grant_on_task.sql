-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT ALL ON task TO worker
-- drops access rule GRANT UPDATE ON task TO reader
-- drops access rule ASSIGN worker TO task.owner_id
-- adds access rule ASSIGN reader TO task.owner_id
-- repeats access rule GRANT SELECT ON task TO worker
-- adds access rule GRANT UPDATE (owner_id) ON task TO reader
-- part 1 of 1
-- base: 9d542b727158c92a
-- head: 65dcf10d46b74a93
-- body: sha256:7f31d7ebfa8bb907eb865497c88fb457bac0c16ebf5b389122e83a72523ea92f

SET LOCAL lock_timeout = '5s';
ELECTRIC REVOKE ALL ON task FROM 'worker';
ELECTRIC REVOKE UPDATE ON task FROM 'reader';
ELECTRIC UNASSIGN 'worker' FROM task.owner_id;
ELECTRIC ASSIGN 'reader' TO task.owner_id;
ELECTRIC GRANT SELECT ON task TO 'worker';
ELECTRIC GRANT UPDATE (owner_id) ON task TO 'reader';
