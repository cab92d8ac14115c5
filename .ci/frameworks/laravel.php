<?php
// Runs database/migrations as `php artisan migrate` does, and sees that nothing goes back.
require '/usr/share/php/Illuminate/Database/autoload.php';
require '/usr/share/php/Illuminate/Filesystem/autoload.php';

use Illuminate\Database\Capsule\Manager;
use Illuminate\Database\Migrations\DatabaseMigrationRepository;
use Illuminate\Database\Migrations\Migrator;
use Illuminate\Filesystem\Filesystem;
use Illuminate\Support\Facades\Facade;

$capsule = new Manager();
$capsule->addConnection([
    'driver' => 'pgsql',
    'host' => getenv('PGHOST'),
    'port' => getenv('PGPORT'),
    'database' => getenv('PGDATABASE'),
    'username' => getenv('PGUSER'),
    'password' => getenv('PGPASSWORD'),
    'charset' => 'utf8',
    'options' => [PDO::ATTR_EMULATE_PREPARES => true],
]);
$container = $capsule->getContainer();
$container->instance('db', $capsule->getDatabaseManager());
Facade::setFacadeApplication($container);
$repository = new DatabaseMigrationRepository($capsule->getDatabaseManager(), 'migrations');
if (!$repository->repositoryExists()) {
    $repository->createRepository();
}
$migrator = new Migrator($repository, $capsule->getDatabaseManager(), new Filesystem());
$migrator->run(['database/migrations']);
if (count($repository->getRan()) !== count(glob('database/migrations/*.php'))) {
    throw new Exception('not all ran');
}
try {
    $migrator->rollback(['database/migrations'], ['step' => 1]);
} catch (RuntimeException $e) {
    if (strpos($e->getMessage(), 'Electrified migrates forward only') === false) {
        throw $e;
    }
    exit(0);
}
throw new Exception('went back');
