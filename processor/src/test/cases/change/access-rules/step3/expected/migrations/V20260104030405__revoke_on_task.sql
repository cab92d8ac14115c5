-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT SELECT ON task TO worker
-- drops access rule GRANT UPDATE (owner_id) ON task TO reader
-- drops access rule ASSIGN reader TO task.owner_id
-- part 1 of 1
-- base: 0d5c65be263b6f62
-- head: ff00fa547b2f02e4
-- body: sha256:f6bd9ab9b65647f9da58da1e61cc7b56c53182fedeeea789500884cb04ed13e7

ELECTRIC REVOKE SELECT ON task FROM 'worker';
ELECTRIC REVOKE UPDATE (owner_id) ON task FROM 'reader';
ELECTRIC UNASSIGN 'reader' FROM task.owner_id;
