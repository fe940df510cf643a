CREATE VIEW record AS /* made by koereplan */
SELECT record_row.kind AS kind, record_row.id AS id, coalesce(record_row.json, change.value) AS json
FROM record_row
LEFT JOIN change
  ON change.actor = record_row.actor AND change.seq = record_row.seq AND change.idx = record_row.idx
