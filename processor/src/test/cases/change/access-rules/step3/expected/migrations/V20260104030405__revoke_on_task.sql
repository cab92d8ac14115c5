-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT SELECT ON task TO worker
-- drops access rule GRANT UPDATE (owner_id) ON task TO reader
-- drops access rule ASSIGN reader TO task.owner_id
-- part 1 of 1
-- base: 65dcf10d46b74a93
-- head: fd870fcf5d8c164c
-- body: sha256:7ab179e255a9d8f444273668b175d8b0a1d0aadd99fb0ea72ca93c00526b70fe

SET LOCAL lock_timeout = '5s';
ELECTRIC REVOKE SELECT ON task FROM 'worker';
ELECTRIC REVOKE UPDATE (owner_id) ON task FROM 'reader';
ELECTRIC UNASSIGN 'reader' FROM task.owner_id;
