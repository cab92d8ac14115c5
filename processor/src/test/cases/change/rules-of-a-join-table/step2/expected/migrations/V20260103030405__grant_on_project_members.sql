-- made by Electrified from the entities, never changed once it is committed
-- adds access rule ASSIGN member TO project_members.user_id
-- adds access rule GRANT READ ON project_members TO projects:guest
-- adds access rule GRANT UPDATE (user_id) ON project_members TO member
-- part 1 of 1
-- base: 367dcb12776c6c30
-- head: 6232eb3f6bc30912
-- body: sha256:088219ee38e097efc400caeaa4a13b254a72bb92cf6b29b8816e80008de2336f

ELECTRIC ASSIGN 'member' TO project_members.user_id;
ELECTRIC GRANT READ ON project_members TO 'projects:guest';
ELECTRIC GRANT UPDATE (user_id) ON project_members TO 'member';
