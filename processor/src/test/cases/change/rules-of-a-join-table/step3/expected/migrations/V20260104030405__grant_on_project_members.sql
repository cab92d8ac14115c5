-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT READ ON project_members TO projects:member
-- drops access rule GRANT UPDATE (user_id) ON project_members TO member
-- drops access rule GRANT READ ON project_members TO projects:guest
-- drops access rule ASSIGN member TO project_members.user_id
-- adds access rule GRANT READ ON project_members TO projects:guest CHECK (user_id <> project_id)
-- part 1 of 1
-- base: 6232eb3f6bc30912
-- head: 7ce27cb69f1a3bdb
-- body: sha256:bd4ef41f975620b75020d51b019f9fc628d54e772bf3bc7172c8b9691d375a53

SET LOCAL lock_timeout = '5s';
ELECTRIC REVOKE READ ON project_members FROM 'projects:member';
ELECTRIC REVOKE UPDATE (user_id) ON project_members FROM 'member';
ELECTRIC REVOKE READ ON project_members FROM 'projects:guest';
ELECTRIC UNASSIGN 'member' FROM project_members.user_id;
ELECTRIC GRANT READ ON project_members TO 'projects:guest' CHECK (user_id <> project_id);
