-- made by Electrified from the entities, never changed once it is committed
-- adds table post for app.Post
-- electrifies table post
-- adds access rule ASSIGN author TO post.author_id
-- adds access rule GRANT ALL ON post TO author
-- part 1 of 1
-- base: f66b99fb89bd8237
-- head: 5c3ee66e81c74026
-- body: sha256:c5b24cf49b2013f10dbcd9e4a060fd66a9af65e5dca746d9f5cdc55ae26e6e44

SET LOCAL lock_timeout = '5s';
CREATE TABLE post (
  id uuid NOT NULL,
  author_id uuid NOT NULL,
  CONSTRAINT post_pkey PRIMARY KEY (id),
  CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES member (id)
);
ALTER TABLE post ENABLE ELECTRIC;
ELECTRIC ASSIGN 'author' TO post.author_id;
ELECTRIC GRANT ALL ON post TO 'author';
