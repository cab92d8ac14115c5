defmodule Ecto.Migration do
  defmacro __using__(_) do
    quote do
      import Ecto.Migration
      Module.register_attribute(__MODULE__, :disable_ddl_transaction, persist: true)
      Module.register_attribute(__MODULE__, :disable_migration_lock, persist: true)
    end
  end

  def execute(statement), do: Agent.update(:statements, &[statement | &1])
end

{:ok, _} = Agent.start_link(fn -> [] end, name: :statements)

for file <- Enum.sort(System.argv()) do
  [{module, _}] = Code.require_file(file)
  before = Agent.get(:statements, &length/1)
  module.up()
  added = Agent.get(:statements, &Enum.drop(Enum.reverse(&1), before))
  alone = module.__info__(:attributes)[:disable_ddl_transaction] == [true]
  ^alone = module.__info__(:attributes)[:disable_migration_lock] == [true]
  ^alone = Enum.any?(added, &String.contains?(&1, "CONCURRENTLY"))

  try do
    module.down()
    raise "went back"
  rescue
    e in RuntimeError -> true = String.starts_with?(e.message, "Electrified migrates forward only")
  end
end

statements = Enum.reverse(Agent.get(:statements, & &1))

for {statement, number} <- Enum.with_index(statements) do
  File.write!("out/#{String.pad_leading(to_string(number), 4, "0")}", statement)
end
