<?php
// made by Electrified from the entities, never changed once it is committed
// adds enum type state
// adds table todo for app.Todo
// part 1 of 1
// base: e3b0c44298fc1c14
// head: 7f358ca21cb0c6bb
// body: sha256:68e38ee2cb48994cf2c089f2d9a61766dd34c3b86c1b413cad2dbbfaed4d9f3a

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public function up()
    {
        DB::unprepared("CREATE TYPE state AS ENUM ('DONE', 'OPEN')");
        DB::unprepared("CREATE CAST (varchar AS state) WITH INOUT AS IMPLICIT");
        DB::unprepared("CREATE CAST (state AS varchar) WITH INOUT AS IMPLICIT");
        DB::unprepared(<<<'SQL'
            CREATE TABLE todo (
              id uuid NOT NULL,
              state state,
              CONSTRAINT todo_pkey PRIMARY KEY (id)
            )
            SQL);
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
