WITH change (day, by) AS (
    SELECT joined, 1 FROM membership WHERE "group" = 1000001 AND joined <= '{day}'
    UNION ALL SELECT "left", -1 FROM membership WHERE "group" = 1000001 AND "left" <= '{day}')
SELECT day, sum(sum(by)) OVER (ORDER BY day) FROM change GROUP BY day;
