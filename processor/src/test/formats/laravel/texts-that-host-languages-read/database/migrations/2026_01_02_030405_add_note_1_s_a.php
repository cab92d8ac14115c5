<?php
// made by Electrified from the entities, never changed once it is committed
// adds table note #\u007b1\u007d \u0025s :a \u003f for app.Note
// part 1 of 1
// base: e3b0c44298fc1c14
// head: ff1fd9dd63fb88b5
// body: sha256:1a86b4ba90babb52e6002ca96e751514d18bf78f4954149138c88d61d75bdc4c

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public function up()
    {
        DB::unprepared("CREATE TABLE \"note #{1} %s :a ?\" (\n  id integer NOT NULL,\n  lines varchar(255) DEFAULT 'one\n  two\nthree',\n  rank integer,\n  said integer,\n  \"the \\ ;end\" varchar(255) DEFAULT 'SQL\nSQL;)\n\"\"\"\n__END__\nEOS',\n  CONSTRAINT \"note #{1} %s :a ?_pkey\" PRIMARY KEY (id),\n  CONSTRAINT parts CHECK ((array['a', 'b'])[1:2] <> array[\$\$;:HOST\$\$] AND rank::int > 0)\n)");
        DB::unprepared("COMMENT ON COLUMN \"note #{1} %s :a ?\".rank IS E'first\n--rollback DROP TABLE x\n\n  /* liquibase rollback\n\\\\! ls \$\\{'");
        DB::unprepared("COMMENT ON COLUMN \"note #{1} %s :a ?\".said IS E'#{exit} #\$0 \$x {\$y} %(z)s %% :w ? \\\\n \" \"\"\" '''''' \u{202e} \u{9} é 例 \u{1f600}'");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
