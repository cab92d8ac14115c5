-- made by Electrified from the entities, never changed once it is committed
-- copies column text of table note to column body
-- copies column kind of table note to column sort
-- copies column stars of table note to column stars_2
-- an UPDATE writes every row anew and keeps it locked until all are done
-- part 2 of 2
-- base: 4594bbac0b200938
-- head: fb99909ee87d2365
-- body: sha256:643bbff1ee1f37bd1c5885e817487a11574e0c9680ae18b762331554a55a7a22

SET LOCAL lock_timeout = '5s';
UPDATE note SET
  body = COALESCE(body, text),
  sort = COALESCE(sort, kind),
  stars_2 = COALESCE(stars_2, stars)
WHERE (body IS NULL AND text IS NOT NULL)
  OR (sort IS NULL AND kind IS NOT NULL)
  OR (stars_2 IS NULL AND stars IS NOT NULL);
