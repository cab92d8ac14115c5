-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT ALL ON task TO worker
-- drops access rule GRANT SELECT ON task TO worker
-- adds access rule GRANT READ ON task TO worker
-- part 1 of 1
-- base: ce2c363039d20495
-- head: dc98928d6e496cf9
-- body: sha256:249a62dd3ba40c9059bacede492de2c3a42d4729213ad745da3519364916b19c

ELECTRIC REVOKE ALL ON task FROM 'worker';
ELECTRIC REVOKE SELECT ON task FROM 'worker';
ELECTRIC GRANT READ ON task TO 'worker';
