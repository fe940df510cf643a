CREATE VIEW log AS /* made by koereplan */
SELECT
  datetime(txn.hlc_ms / 1000, 'unixepoch') AS at,
  actor.text AS actor,
  txn.seq AS number,
  member.text AS member,
  intention.text AS intention,
  txn.reason AS reason,
  kind.text AS kind,
  CASE typeof(change.id)
    WHEN 'blob' THEN lower(
      substr(hex(change.id), 1, 8) || '-' || substr(hex(change.id), 9, 4) || '-' || substr(hex(change.id), 13, 4)
        || '-' || substr(hex(change.id), 17, 4) || '-' || substr(hex(change.id), 21))
    ELSE change.id
  END AS id,
  field_group.text AS field_group,
  change.value AS value
FROM txn
JOIN change ON change.actor = txn.actor AND change.seq = txn.seq
JOIN word AS actor ON actor.nr = txn.actor
JOIN word AS member ON member.nr = txn.member
JOIN word AS intention ON intention.nr = txn.intention
JOIN word AS kind ON kind.nr = change.kind
JOIN word AS field_group ON field_group.nr = change.field_group
