-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT ALL ON task TO worker
-- drops access rule GRANT SELECT ON task TO worker
-- drops access rule ASSIGN worker TO task.owner_id
-- leaves table task without entity
-- part 1 of 1
-- base: ce2c363039d20495
-- head: ba7029c9efbdea6c
-- body: sha256:5cd41e6fc989683b0c10e494d86a39df93476e7ca59a5250b04ca12337e93660

SET LOCAL lock_timeout = '5s';
ELECTRIC REVOKE ALL ON task FROM 'worker';
ELECTRIC REVOKE SELECT ON task FROM 'worker';
ELECTRIC UNASSIGN 'worker' FROM task.owner_id;
