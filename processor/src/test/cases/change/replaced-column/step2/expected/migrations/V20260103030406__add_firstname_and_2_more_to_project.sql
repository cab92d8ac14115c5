-- made by Electrified from the entities, never changed once it is committed
-- copies column fullname of table project to column firstname
-- copies column fullname of table project to column lastname
-- copies column name of table project to column title
-- an UPDATE writes every row anew and keeps it locked until all are done
-- part 2 of 2
-- base: 239c7a3eba9e40b8
-- head: eb08dca210c8b419
-- body: sha256:d2b0e895d1a0a753a8f820f9395a47d73c3041cfea0b7dd42e3759b92b1bbcdd

SET LOCAL lock_timeout = '5s';
UPDATE project SET
  firstname = COALESCE(firstname, fullname),
  lastname = COALESCE(lastname, fullname),
  title = COALESCE(title, name)
WHERE (firstname IS NULL AND fullname IS NOT NULL)
  OR (lastname IS NULL AND fullname IS NOT NULL)
  OR (title IS NULL AND name IS NOT NULL);
