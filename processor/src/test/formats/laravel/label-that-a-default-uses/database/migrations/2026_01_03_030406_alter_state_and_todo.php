<?php
// made by Electrified from the entities, never changed once it is committed
// alters column state of table todo
// part 2 of 2
// base: 7f358ca21cb0c6bb
// head: acf7574de5c95d21
// body: sha256:f249abda157d58d6c8d25265528470f27af0813fc0dccc6507c3d5522c73a36a

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public function up()
    {
        DB::unprepared("SET LOCAL lock_timeout = '5s'");
        DB::unprepared("ALTER TABLE todo ALTER COLUMN state SET DEFAULT 'NEW'");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
