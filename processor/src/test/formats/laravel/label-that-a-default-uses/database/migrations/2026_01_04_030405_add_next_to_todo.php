<?php
// made by Electrified from the entities, never changed once it is committed
// alters enum type state
// part 1 of 2
// base: acf7574de5c95d21
// head: 6c6308fb086dd5ab
// body: sha256:a113a4b5900fe854b8ac2ae78c06736dccf9c81413612755b32bb2b04aed3ba4

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public function up()
    {
        DB::unprepared("SET LOCAL lock_timeout = '5s'");
        DB::unprepared("ALTER TYPE state ADD VALUE 'LATE' AFTER 'DONE'");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
