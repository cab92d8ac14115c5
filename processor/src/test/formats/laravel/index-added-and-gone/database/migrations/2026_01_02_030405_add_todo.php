<?php
// made by Electrified from the entities, never changed once it is committed
// adds table todo for app.Todo
// part 1 of 1
// base: e3b0c44298fc1c14
// head: 404a1822c35fcb06
// body: sha256:11006af3c45a3433e11518f588a5501d1a5c3c1f0f33f5f6d5c3d29462e3f66a

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public function up()
    {
        DB::unprepared(<<<'SQL'
            CREATE TABLE todo (
              id uuid NOT NULL,
              rank integer,
              title varchar(255),
              CONSTRAINT todo_pkey PRIMARY KEY (id)
            )
            SQL);
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
