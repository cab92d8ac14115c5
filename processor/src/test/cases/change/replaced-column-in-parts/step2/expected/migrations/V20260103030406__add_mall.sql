-- made by Electrified from the entities, never changed once it is committed
-- copies column str of table shop to column street
-- copies column name of table shop to column title
-- copies column str of table shop_branches to column street
-- an UPDATE writes every row anew and keeps it locked until all are done
-- part 2 of 2
-- base: 8eb0889708375d04
-- head: 6db7534d598b50ea
-- body: sha256:5c983b21383718982d0d7ed37ea80688273af3772589c5c95a954a4a8bef6da7

SET LOCAL lock_timeout = '5s';
UPDATE shop SET
  street = COALESCE(street, str),
  title = COALESCE(title, name)
WHERE (street IS NULL AND str IS NOT NULL)
  OR (title IS NULL AND name IS NOT NULL);
UPDATE shop_branches SET street = str WHERE street IS NULL AND str IS NOT NULL;
