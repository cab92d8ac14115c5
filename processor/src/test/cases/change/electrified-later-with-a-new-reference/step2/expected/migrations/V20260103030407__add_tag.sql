-- made by Electrified from the entities, never changed once it is committed
-- electrifies table person
-- electrifies table project
-- electrifies table note
-- electrifies table tag
-- adds access rule ASSIGN author TO note.author_id
-- adds access rule GRANT ALL ON note TO author
-- part 3 of 3
-- base: 7bd7ba705d97e004
-- head: 7405ed4cdc701985
-- body: sha256:bdd406dd7d59d4a9f8029a2dff1843f7b068e74adcf672bf281ca963221374ef

SET LOCAL lock_timeout = '5s';
ALTER TABLE person ENABLE ELECTRIC;
ALTER TABLE project ENABLE ELECTRIC;
ALTER TABLE note ENABLE ELECTRIC;
ALTER TABLE tag ENABLE ELECTRIC;
ELECTRIC ASSIGN 'author' TO note.author_id;
ELECTRIC GRANT ALL ON note TO 'author';
