-- made by Electrified from the entities, never changed once it is committed
-- adds access rule ASSIGN author TO note.author_id
-- adds access rule GRANT ALL ON note TO author
-- part 4 of 4
-- base: 7bd7ba705d97e004
-- head: bf038134913acc35
-- body: sha256:3335e16f1c898364d70580f01ae5a50af304ddda6cab24c5e84d5e36d2d2eb54

CALL electric.migration_version('20260103030408');
ELECTRIC ASSIGN 'author' TO note.author_id;
ELECTRIC GRANT ALL ON note TO 'author';
