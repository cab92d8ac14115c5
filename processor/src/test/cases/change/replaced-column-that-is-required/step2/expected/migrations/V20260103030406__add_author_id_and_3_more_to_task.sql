-- made by Electrified from the entities, never changed once it is committed
-- copies column owner_id of table task to column author_id
-- copies column points of table task to column points_2
-- copies column code of table task to column slug
-- copies column points of table task to column weight
-- an UPDATE writes every row anew and keeps it locked until all are done
-- part 2 of 4
-- base: 3cad2aad685ea909
-- head: 54881fdbd99e6c76
-- body: sha256:45bdc4695984ee3c8fecaf215bd1a44b4932b86640631a7e6324749c3c0777ea

SET LOCAL lock_timeout = '5s';
UPDATE task SET
  author_id = COALESCE(author_id, owner_id),
  points_2 = COALESCE(points_2, points),
  slug = COALESCE(slug, code),
  weight = COALESCE(points, weight)
WHERE (author_id IS NULL AND owner_id IS NOT NULL)
  OR (points_2 IS NULL AND points IS NOT NULL)
  OR (slug IS NULL AND code IS NOT NULL)
  OR (points IS NOT NULL);
