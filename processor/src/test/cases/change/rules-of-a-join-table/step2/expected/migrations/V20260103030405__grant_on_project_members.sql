-- made by Electrified from the entities, never changed once it is committed
-- adds access rule ASSIGN member TO project_members.user_id
-- adds access rule GRANT READ ON project_members TO projects:guest
-- adds access rule GRANT UPDATE (user_id) ON project_members TO member
-- part 1 of 1
-- base: 367dcb12776c6c30
-- head: 6232eb3f6bc30912
-- body: sha256:958faed337e3424a62d66b5ac94fbadc872beea721d6106bbb994ee641fb6f50

SET LOCAL lock_timeout = '5s';
ELECTRIC ASSIGN 'member' TO project_members.user_id;
ELECTRIC GRANT READ ON project_members TO 'projects:guest';
ELECTRIC GRANT UPDATE (user_id) ON project_members TO 'member';
