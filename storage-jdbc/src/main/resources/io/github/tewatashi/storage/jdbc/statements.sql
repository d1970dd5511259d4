-- Every query of the store. {slip} is the table, {slip t} its columns read through the alias t, {keys} the keys asked for.

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
-- From one office to the next by the index: the ledger may be long, and the offices are few.
WITH RECURSIVE o (o_office_id) AS (
    SELECT MIN(e.office_id) FROM {ledger} e
    UNION ALL
    SELECT (SELECT MIN(e.office_id) FROM {ledger} e WHERE e.office_id > o.o_office_id)
    FROM o
    WHERE o.o_office_id IS NOT NULL)
SELECT o_office_id FROM o WHERE o_office_id IS NOT NULL ORDER BY o_office_id

-- name: session
SELECT {session s} FROM {session} s WHERE s.session_id = ?

-- name: sessions
SELECT {session s} FROM {session} s WHERE s.office_id = ? ORDER BY s.held_on, s.session_id

-- name: certificate
SELECT {certificate c} FROM {certificate} c WHERE c.certificate_id = ? AND c.salt IS NOT NULL

-- name: paper
SELECT {certificate c} FROM {certificate} c WHERE c.office_id = ? AND c.paper_number = ?

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
-- session's own slip, or if it lies in the tray and shares a key with one in the tray that shares a key with the query.
WITH
chosen AS (
    SELECT t.session_id, t.slip_number
    FROM {slip} t
    WHERE t.office_id = (SELECT s.office_id FROM {session} s WHERE s.session_id = ?) AND t.slip_number = ?
    ORDER BY CASE WHEN t.session_id = ? THEN 0 ELSE 1 END, t.issued_at DESC, t.session_id DESC
    LIMIT 1),
near AS (
    SELECT DISTINCT c.certificate_id
    FROM {certificate_key} k
    JOIN {certificate} c ON c.certificate_id = k.certificate_id
    WHERE k.search_key IN ({keys}) AND c.place_kind = 'TRAY' AND c.place_ref = ?),
inview AS (
    SELECT t.certificate_id FROM {slip} t WHERE t.session_id = ? AND t.slip_number = ?
    UNION
    SELECT c.certificate_id
    FROM near n
    JOIN {certificate_key} k ON k.certificate_id = n.certificate_id
    JOIN {certificate_key} l ON l.search_key = k.search_key
    JOIN {certificate} c ON c.certificate_id = l.certificate_id
    WHERE c.place_kind = 'TRAY' AND c.place_ref = ?)
SELECT {session s}, {desk d}, {desk_rival r}, {slip t}, {certificate c}
FROM {session} s
LEFT JOIN {desk} d ON d.session_id = s.session_id AND d.desk = ?
LEFT JOIN {desk_rival} r ON r.session_id = d.session_id AND r.desk = d.desk AND r.desk_version = d.version
LEFT JOIN chosen h ON 1 = 1
LEFT JOIN {slip} t ON t.session_id = h.session_id AND t.slip_number = h.slip_number
LEFT JOIN inview v ON 1 = 1
LEFT JOIN {certificate} c ON c.certificate_id = v.certificate_id AND c.salt IS NOT NULL
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
