CREATE VIEW span AS /* made by koereplan */
WITH
  notation(text) AS (
    SELECT DISTINCT field.value
    FROM record, json_each(record.json) AS field
    WHERE field.type = 'text' AND substr(field.value, 1, 4) BETWEEN '1990' AND '2100'
      AND field.value GLOB '[12][0-9][0-9][0-9]*'),
  start(text, first_day, length) AS (
    SELECT
      text,
      CASE
        WHEN text GLOB '????' OR text GLOB '????/????' THEN substr(text, 1, 4) || '-01-01'
        WHEN text GLOB '????-W[0-9][0-9]'
          THEN date(substr(text, 1, 4) || '-01-04', 'weekday 0', '-6 days', (7 * (substr(text, 7) - 1)) || ' days')
        WHEN text GLOB '????-Q[1-4]' THEN date(substr(text, 1, 4) || '-01-01', (3 * (substr(text, 7) - 1)) || ' months')
        WHEN text GLOB '????-H[1-2]' THEN date(substr(text, 1, 4) || '-01-01', (6 * (substr(text, 7) - 1)) || ' months')
        WHEN text GLOB '????-[01][0-9]' THEN text || '-01'
        WHEN text GLOB '????-[01][0-9]-[0-3][0-9]' OR text GLOB '????-[01][0-9]-[0-3][0-9]T*' THEN substr(text, 1, 10)
      END,
      CASE
        WHEN text GLOB '????' THEN '1 years'
        WHEN text GLOB '????/????' THEN (substr(text, 6) - substr(text, 1, 4) + 1) || ' years'
        WHEN text GLOB '????-W*' THEN '7 days'
        WHEN text GLOB '????-Q*' THEN '3 months'
        WHEN text GLOB '????-H*' THEN '6 months'
        WHEN text GLOB '????-??' THEN '1 months'
        ELSE '1 days'
      END
    FROM notation)
SELECT text AS notation, first_day, date(first_day, length, '-1 days') AS last_day
FROM start
WHERE first_day IS NOT NULL
