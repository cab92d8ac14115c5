-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT ALL ON task TO worker
-- drops access rule GRANT SELECT ON task TO worker
-- drops access rule ASSIGN worker TO task.owner_id
-- takes table task from Electric
-- part 1 of 1
-- base: ce2c363039d20495
-- head: ae809964a539c461
-- body: sha256:e285dab14df579b813ff7ff0de0b06fab850b230995f5344b3d2120285a4e282

SET LOCAL lock_timeout = '5s';
ELECTRIC REVOKE ALL ON task FROM 'worker';
ELECTRIC REVOKE SELECT ON task FROM 'worker';
ELECTRIC UNASSIGN 'worker' FROM task.owner_id;
ALTER TABLE task DISABLE ELECTRIC;
