-- made by Electrified from the entities, never changed once it is committed
-- adds table note #\u007b1\u007d \u0025s :a \u003f for app.Note
-- part 1 of 1
-- base: e3b0c44298fc1c14
-- head: ff1fd9dd63fb88b5
-- body: sha256:dff0fd0fba6224308739f0710cb2d23bf417d46c40f98d9c4dc7e3178ed96216

CREATE TABLE "note #{1} %s :a ?" (
  id integer NOT NULL,
  lines varchar(255) DEFAULT 'one
  two
three',
  rank integer,
  said integer,
  "the \ ;end" varchar(255) DEFAULT 'SQL
SQL;)
"""
__END__
EOS',
  CONSTRAINT "note #{1} %s :a ?_pkey" PRIMARY KEY (id),
  CONSTRAINT parts CHECK ((array['a', 'b'])[1:2] <> array[$$;:HOST$$] AND rank::int > 0)
);
COMMENT ON COLUMN "note #{1} %s :a ?".rank IS E'first
--rollback DROP TABLE x

  /* liquibase rollback
\\! ls $\{';
COMMENT ON COLUMN "note #{1} %s :a ?".said IS E'#{exit} #$0 $x {$y} %(z)s %% :w ? \\n " """ '''''' ‮ 	 é 例 😀';
