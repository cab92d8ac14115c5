ruby "$1/rails.rb"
