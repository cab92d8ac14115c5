<?php
// made by Electrified from the entities, never changed once it is committed
// alters enum type state
// part 1 of 2
// base: 7f358ca21cb0c6bb
// head: acf7574de5c95d21
// body: sha256:5f54040e4ccd47156e346a534debdf95a3c4424ed7908b47577b1a08a50b266b

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public function up()
    {
        DB::unprepared("SET LOCAL lock_timeout = '5s'");
        DB::unprepared("ALTER TYPE state ADD VALUE 'NEW' AFTER 'DONE'");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
