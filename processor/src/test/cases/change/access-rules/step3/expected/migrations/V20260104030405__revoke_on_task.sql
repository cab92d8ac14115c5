-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT SELECT ON task TO worker
-- drops access rule GRANT UPDATE (owner_id) ON task TO reader
-- drops access rule ASSIGN reader TO task.owner_id
-- part 1 of 1
-- base: 65dcf10d46b74a93
-- head: fd870fcf5d8c164c
-- body: sha256:f6bd9ab9b65647f9da58da1e61cc7b56c53182fedeeea789500884cb04ed13e7

ELECTRIC REVOKE SELECT ON task FROM 'worker';
ELECTRIC REVOKE UPDATE (owner_id) ON task FROM 'reader';
ELECTRIC UNASSIGN 'reader' FROM task.owner_id;
