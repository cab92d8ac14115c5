-- made by Electrified from the entities, never changed once it is committed
-- adds table post for app.Post
-- adds table post_member for app.Post
-- adds index by_title to table post
-- part 1 of 1
-- base: cdf398351c087987
-- head: 5c57a1155bf94eb3
-- body: sha256:073ff4ce080b92fe8c4e37eca6e702391263862c9c8f7cd6fbb2b1a338dbb8cc

SET LOCAL lock_timeout = '5s';
CREATE TABLE post (
  id uuid NOT NULL,
  author_id uuid,
  title varchar(255),
  CONSTRAINT post_pkey PRIMARY KEY (id),
  CONSTRAINT post_author_id_fkey FOREIGN KEY (author_id) REFERENCES member (id)
);
CREATE TABLE post_member (
  post_id uuid NOT NULL,
  likes_id uuid NOT NULL,
  CONSTRAINT post_member_pkey PRIMARY KEY (post_id, likes_id),
  CONSTRAINT post_member_likes_id_fkey FOREIGN KEY (likes_id) REFERENCES member (id),
  CONSTRAINT post_member_post_id_fkey FOREIGN KEY (post_id) REFERENCES post (id)
);
CREATE INDEX by_title ON post (title);
