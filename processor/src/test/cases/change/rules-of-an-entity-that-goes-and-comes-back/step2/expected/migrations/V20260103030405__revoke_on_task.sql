-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT ALL ON task TO worker
-- drops access rule GRANT SELECT ON task TO worker
-- drops access rule ASSIGN worker TO task.owner_id
-- leaves table task without entity
-- part 1 of 1
-- base: ce2c363039d20495
-- head: ba7029c9efbdea6c
-- body: sha256:2d4632eb71f5d50107df10211c3a30898aa70894cd94613e81b0e822e549755e

ELECTRIC REVOKE ALL ON task FROM 'worker';
ELECTRIC REVOKE SELECT ON task FROM 'worker';
ELECTRIC UNASSIGN 'worker' FROM task.owner_id;
