-- Every query of the store. {slip} is the table, {slip t} its columns read through the alias t, {keys} the keys asked for,
-- {earliest} and {latest} the days so many before and after that of the session s.

-- name: guard
SELECT version FROM {session} WHERE session_id = ? AND version = ?

-- name: addKey
INSERT INTO {certificate_key} (certificate_id, search_key) VALUES (?, ?) ON CONFLICT DO NOTHING

-- name: keysOf
SELECT k.search_key FROM {certificate_key} k WHERE k.certificate_id = ?

-- name: eraseKey
-- A key cannot be deleted, only written over.
UPDATE {certificate_key} SET search_key = ? WHERE certificate_id = ? AND search_key = ?

-- name: eraseRemarks
UPDATE {remark} SET words = NULL
WHERE command_id IN (SELECT e.command_id FROM {ledger} e WHERE e.subject_kind = 'CERTIFICATE' AND e.subject_id = ?)

-- name: advance
UPDATE {serial_counter} SET next_number = next_number + ? WHERE office_id = ? AND counter = ?

-- name: next
SELECT next_number FROM {serial_counter} WHERE office_id = ? AND counter = ?

-- name: entries
SELECT {ledger e} FROM {ledger} e WHERE e.command_id = ? ORDER BY e.ordinal

-- name: remark
SELECT {remark r} FROM {remark} r WHERE r.command_id = ? AND r.words IS NOT NULL

-- name: office
SELECT {office o} FROM {office} o WHERE o.office_id = ?

-- name: offices
-- From one office to the next by the indexes: the ledger may be long, and the offices are few.
WITH RECURSIVE
e (office_id) AS (
    SELECT MIN(x.office_id) FROM {ledger} x
    UNION ALL
    SELECT (SELECT MIN(x.office_id) FROM {ledger} x WHERE x.office_id > e.office_id)
    FROM e
    WHERE e.office_id IS NOT NULL),
c (office_id) AS (
    SELECT MIN(x.office_id) FROM {certificate} x
    UNION ALL
    SELECT (SELECT MIN(x.office_id) FROM {certificate} x WHERE x.office_id > c.office_id)
    FROM c
    WHERE c.office_id IS NOT NULL),
t (office_id) AS (
    SELECT MIN(x.office_id) FROM {slip} x
    UNION ALL
    SELECT (SELECT MIN(x.office_id) FROM {slip} x WHERE x.office_id > t.office_id)
    FROM t
    WHERE t.office_id IS NOT NULL)
SELECT a.office_id AS o_office_id
FROM (
    SELECT office_id FROM e
    UNION
    SELECT office_id FROM c
    UNION
    SELECT office_id FROM t
    UNION
    SELECT office_id FROM {session}
    UNION
    SELECT office_id FROM {office}) a
WHERE a.office_id IS NOT NULL
ORDER BY a.office_id

-- name: store
SELECT {store i} FROM {store} i
WHERE i.part = 1

-- name: anyCertificate
SELECT c.certificate_id AS c_certificate_id FROM {certificate} c LIMIT 1

-- name: nextGeneration
UPDATE {store} SET generation = generation + 1

-- name: folding
UPDATE {store} SET folding = ?

-- name: allCertificates
SELECT {certificate c} FROM {certificate} c WHERE c.salt IS NOT NULL ORDER BY c.certificate_id

-- name: counters
SELECT {serial_counter n} FROM {serial_counter} n WHERE n.office_id = ?

-- name: given
SELECT t.slip_number AS t_slip_number FROM {slip} t WHERE t.office_id = ? AND t.slip_number = ? LIMIT 1

-- name: keysOfOffice
SELECT {certificate_key k}
FROM {certificate} c
JOIN {certificate_key} k ON k.certificate_id = c.certificate_id
WHERE c.office_id = ?
ORDER BY c.certificate_id

-- name: session
SELECT {session s} FROM {session} s WHERE s.session_id = ?

-- name: sessions
SELECT {session s} FROM {session} s WHERE s.office_id = ? ORDER BY s.held_on, s.session_id

-- name: certificate
SELECT {certificate c} FROM {certificate} c WHERE c.certificate_id = ? AND c.salt IS NOT NULL

-- name: paper
SELECT {certificate c} FROM {certificate} c WHERE c.office_id = ? AND c.paper_number = ?
ORDER BY CASE WHEN c.place_kind = 'VOID' THEN 1 ELSE 0 END, c.certificate_id DESC LIMIT 1

-- name: certificates
SELECT {certificate c} FROM {certificate} c WHERE c.office_id = ? AND c.salt IS NOT NULL ORDER BY c.certificate_id

-- name: erased
-- Of what is personal all is NULL, or nothing: see the table's check.
SELECT {certificate c} FROM {certificate} c WHERE c.certificate_id = ? AND c.salt IS NULL

-- name: erasedOf
SELECT {certificate c} FROM {certificate} c WHERE c.office_id = ? AND c.salt IS NULL ORDER BY c.certificate_id

-- name: booked
SELECT {certificate c}
FROM {certificate} c
WHERE c.booked_session_id = ? AND c.salt IS NOT NULL
ORDER BY c.booked_slip_number, c.certificate_id

-- name: bookedWithKeys
SELECT {certificate c}
FROM (SELECT DISTINCT k.certificate_id FROM {certificate_key} k WHERE k.search_key IN ({keys})) f
JOIN {certificate} c ON c.certificate_id = f.certificate_id
WHERE c.booked_session_id = ? AND c.salt IS NOT NULL
ORDER BY c.booked_slip_number, c.certificate_id

-- name: travelled
SELECT {certificate c}
FROM (
    SELECT t.certificate_id FROM {certificate} t WHERE t.travelled_session_id = ?
    UNION
    SELECT n.certificate_id FROM {certificate} n WHERE n.counted_session_id = ?) f
JOIN {certificate} c ON c.certificate_id = f.certificate_id
WHERE c.salt IS NOT NULL
ORDER BY c.certificate_id

-- name: slip
SELECT {slip t} FROM {slip} t WHERE t.session_id = ? AND t.slip_number = ?

-- name: slips
SELECT {slip t} FROM {slip} t WHERE t.office_id = ? ORDER BY t.session_id, t.slip_number

-- name: desks
SELECT {desk d}, {desk_rival r}
FROM {desk} d
LEFT JOIN {desk_rival} r ON r.session_id = d.session_id AND r.desk = d.desk AND r.desk_version = d.version
WHERE d.session_id = ?
ORDER BY d.desk, r.ordinal

-- name: desk
-- A row for each certificate in view and rival of the desk's encounter. A certificate is in view if it is that of the
-- session's own slip, or if it shares a key with the query or with that one and lies in the tray, or has a slip of a
-- session of the office that is near: its holder could be meant as well.
WITH
own AS (
    SELECT t.certificate_id FROM {slip} t WHERE t.session_id = ? AND t.slip_number = ?),
chosen AS (
    SELECT t.session_id, t.slip_number
    FROM {slip} t
    WHERE t.office_id = (SELECT s.office_id FROM {session} s WHERE s.session_id = ?) AND t.slip_number = ?
    ORDER BY CASE WHEN t.session_id = ? THEN 0 ELSE 1 END, t.issued_at DESC, t.session_id DESC
    LIMIT 1),
found AS (
    SELECT k.certificate_id FROM {certificate_key} k WHERE k.search_key IN ({keys})
    UNION
    SELECT l.certificate_id
    FROM own o
    JOIN {certificate_key} k ON k.certificate_id = o.certificate_id AND k.search_key NOT LIKE 'erased:%'
    JOIN {certificate_key} l ON l.search_key = k.search_key),
near AS (
    SELECT n.session_id, n.version
    FROM {session} s
    JOIN {session} n ON n.office_id = s.office_id AND n.held_on BETWEEN {earliest} AND {latest}
    WHERE s.session_id = ?),
inview AS (
    SELECT o.certificate_id FROM own o
    UNION
    SELECT c.certificate_id
    FROM found f
    JOIN {certificate} c ON c.certificate_id = f.certificate_id
    WHERE c.place_kind = 'TRAY' AND c.place_ref = ?
    UNION
    SELECT t.certificate_id
    FROM found f
    JOIN {slip} t ON t.certificate_id = f.certificate_id
    JOIN near z ON z.session_id = t.session_id),
elsewhere AS (
    SELECT x.session_id, x.desk
    FROM own o
    JOIN {desk} x ON x.certificate_id = o.certificate_id
    WHERE NOT (x.session_id = ? AND x.desk = ?)
    ORDER BY x.session_id, x.desk
    LIMIT 1)
SELECT {session s}, {desk d}, {desk_rival r}, {slip t}, {certificate c}, {desk e},
    (SELECT SUM(z.version) FROM near z) AS z_version
FROM {session} s
LEFT JOIN {desk} d ON d.session_id = s.session_id AND d.desk = ?
LEFT JOIN {desk_rival} r ON r.session_id = d.session_id AND r.desk = d.desk AND r.desk_version = d.version
LEFT JOIN chosen h ON 1 = 1
LEFT JOIN {slip} t ON t.session_id = h.session_id AND t.slip_number = h.slip_number
LEFT JOIN inview v ON 1 = 1
LEFT JOIN {certificate} c ON c.certificate_id = v.certificate_id AND c.salt IS NOT NULL
LEFT JOIN elsewhere w ON 1 = 1
LEFT JOIN {desk} e ON e.session_id = w.session_id AND e.desk = w.desk
WHERE s.session_id = ?
ORDER BY c.certificate_id, r.ordinal

-- name: encounter
-- A row for the encounter's own certificate (without r) and one for each rival.
SELECT {session s}, {desk d}, {desk_rival r}, {slip t}, {certificate c}
FROM {desk} d
JOIN {session} s ON s.session_id = d.session_id
LEFT JOIN {slip} t ON t.session_id = d.session_id AND t.slip_number = d.slip_number
JOIN (
    SELECT o.session_id, o.desk, o.certificate_id, -1 AS ordinal
    FROM {desk} o
    WHERE o.encounter_id = ?
    UNION ALL
    SELECT x.session_id, x.desk, x.certificate_id, x.ordinal
    FROM {desk} o
    JOIN {desk_rival} x ON x.session_id = o.session_id AND x.desk = o.desk AND x.desk_version = o.version
    WHERE o.encounter_id = ?) m ON m.session_id = d.session_id AND m.desk = d.desk
LEFT JOIN {desk_rival} r
    ON r.session_id = d.session_id AND r.desk = d.desk AND r.desk_version = d.version AND r.ordinal = m.ordinal
LEFT JOIN {certificate} c ON c.certificate_id = m.certificate_id AND c.salt IS NOT NULL
WHERE d.encounter_id = ?
ORDER BY m.ordinal

-- name: history
SELECT {ledger e} FROM {ledger} e WHERE e.encounter_id = ? ORDER BY e.subject_kind, e.subject_id, e.entry_number

-- name: chain
SELECT {ledger e} FROM {ledger} e WHERE e.subject_kind = ? AND e.subject_id = ? ORDER BY e.entry_number

-- name: ledger
SELECT {ledger e} FROM {ledger} e WHERE e.office_id = ? ORDER BY e.subject_kind, e.subject_id, e.entry_number
