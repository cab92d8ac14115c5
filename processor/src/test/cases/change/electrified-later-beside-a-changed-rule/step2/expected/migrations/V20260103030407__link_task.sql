-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT ALL ON person TO boss
-- electrifies table task
-- adds access rule GRANT SELECT ON person TO boss
-- part 3 of 3
-- base: d834f6acf5301d63
-- head: 7e6b47085a68c258
-- body: sha256:843977b0c9e38a344a1ced9a47d30bf925187af924422362f30dd6984eaddb64

SET LOCAL lock_timeout = '5s';
ELECTRIC REVOKE ALL ON person FROM 'boss';
ALTER TABLE task ENABLE ELECTRIC;
ELECTRIC GRANT SELECT ON person TO 'boss';
