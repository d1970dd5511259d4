-- What H2 says otherwise.

-- name: guard
SELECT version FROM {session} WHERE session_id = ? AND version = ? FOR UPDATE

-- name: addKey
MERGE INTO {certificate_key} (certificate_id, search_key) KEY (certificate_id, search_key) VALUES (?, ?)
