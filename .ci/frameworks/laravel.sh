php "$1/laravel.php"
