create view doc_stats as select d.id as id, d.name as name, 1 as n, d.id as doc_id from Doc d
