<?php
// made by Electrified from the entities, never changed once it is committed
// drops index by_title of table todo
// runs outside a transaction, so that writers do not wait
// part 2 of 2
// base: efcbf7dc94fe2dac
// head: 69302cebcf061a1e
// body: sha256:4d87247f1c42ed1775009140e81a35973580055a1cde539777a19c4aaec1b380

use Illuminate\Database\Migrations\Migration;
use Illuminate\Support\Facades\DB;

return new class extends Migration
{
    public $withinTransaction = false;

    public function up()
    {
        DB::unprepared("DROP INDEX CONCURRENTLY IF EXISTS by_title");
    }

    public function down()
    {
        throw new \RuntimeException("Electrified migrates forward only: change the entities and compile, which writes the next migration");
    }
};
