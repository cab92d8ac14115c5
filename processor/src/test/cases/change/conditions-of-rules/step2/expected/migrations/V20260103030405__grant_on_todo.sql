-- made by Electrified from the entities, never changed once it is committed
-- drops access rule GRANT UPDATE ON todo TO reader
-- drops access rule GRANT SELECT ON todo TO reader CHECK (state = open)
-- drops access rule ASSIGN reader TO todo.owner_id IF (f(a))
-- adds access rule ASSIGN reader TO todo.owner_id IF (f(b))
-- adds access rule GRANT SELECT ON todo TO reader CHECK (state = done)
-- adds access rule GRANT UPDATE (state) ON todo TO reader
-- part 1 of 1
-- base: c08152dc7febd734
-- head: 084ffe09fac70005
-- body: sha256:732942b4e99721abd6d9c61af82f70948682727085bbf4cb8deecae85021bf9f

SET LOCAL lock_timeout = '5s';
ELECTRIC REVOKE UPDATE ON todo FROM 'reader';
ELECTRIC REVOKE SELECT ON todo FROM 'reader';
ELECTRIC UNASSIGN 'reader' FROM todo.owner_id;
ELECTRIC ASSIGN 'reader' TO todo.owner_id IF (f('b'));
ELECTRIC GRANT SELECT ON todo TO 'reader' CHECK (state = 'done');
ELECTRIC GRANT UPDATE (state) ON todo TO 'reader';
