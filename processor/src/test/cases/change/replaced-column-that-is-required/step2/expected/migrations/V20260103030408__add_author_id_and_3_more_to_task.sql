-- made by Electrified from the entities, never changed once it is committed
-- makes column author_id of table task required
-- makes column slug of table task required
-- part 4 of 4
-- base: 3cad2aad685ea909
-- head: 54881fdbd99e6c76
-- body: sha256:a0ae1035f616f3b55d0e2207da3f92dd11ffe975b3645fde14ef9228faac7884

SET LOCAL lock_timeout = '5s';
ALTER TABLE task ALTER COLUMN author_id SET NOT NULL, DROP CONSTRAINT task_author_id_required;
ALTER TABLE task ALTER COLUMN slug SET NOT NULL, DROP CONSTRAINT task_slug_required;
