-- What MariaDB says otherwise.

-- name: guard
SELECT version FROM {session} WHERE session_id = ? AND version = ? LOCK IN SHARE MODE

-- name: addKey
INSERT INTO {certificate_key} (certificate_id, search_key) VALUES (?, ?) ON DUPLICATE KEY UPDATE search_key = search_key

-- name: eraseRemarks
UPDATE {remark} r JOIN {ledger} e ON e.command_id = r.command_id
SET r.words = NULL
WHERE e.subject_kind = 'CERTIFICATE' AND e.subject_id = ?

-- name: offices
-- It jumps from one office to the next by itself; told how, it would read the whole index once for each office.
SELECT DISTINCT e.office_id AS o_office_id FROM {ledger} e ORDER BY o_office_id
