-- made by Electrified from the entities, never changed once it is committed
-- adds access rule ASSIGN author TO note.author_id
-- adds access rule GRANT ALL ON note TO author
-- part 4 of 4
-- base: 7bd7ba705d97e004
-- head: bf038134913acc35
-- body: sha256:d44991c421a642421af5e7065797549675c7cda1521741b8a0248ea8554c9086

CALL electric.migration_version('20260103030408');
SET LOCAL lock_timeout = '5s';
ELECTRIC ASSIGN 'author' TO note.author_id;
ELECTRIC GRANT ALL ON note TO 'author';
