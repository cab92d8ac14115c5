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
-- body: sha256:d84f92cad169543f0609e59562caded4464b93cde32f66d637587303bc5885c8

ELECTRIC REVOKE ALL ON task FROM 'worker';
ELECTRIC REVOKE UPDATE ON task FROM 'reader';
ELECTRIC UNASSIGN 'worker' FROM task.owner_id;
ELECTRIC ASSIGN 'reader' TO task.owner_id;
ELECTRIC GRANT SELECT ON task TO 'worker';
ELECTRIC GRANT UPDATE (owner_id) ON task TO 'reader';
