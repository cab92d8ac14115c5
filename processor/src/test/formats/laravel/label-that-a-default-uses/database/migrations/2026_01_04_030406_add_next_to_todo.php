<?php
// made by Electrified from the entities, never changed once it is committed
// adds column next to table todo
// part 2 of 2
// base: acf7574de5c95d21
// head: 6c6308fb086dd5ab
// body: sha256:3d8435ff705d00d6c1c6f0aeeb5c06d295ee8358cb2b8acdd15b6623015f7f9b

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public function up()
    {
        DB::unprepared("SET LOCAL lock_timeout = '5s'");
        DB::unprepared("ALTER TABLE todo ADD COLUMN next state DEFAULT 'LATE' NOT NULL");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
