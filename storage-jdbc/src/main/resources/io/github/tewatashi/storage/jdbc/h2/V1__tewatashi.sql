-- Tewatashi on H2 2.2 or newer.
-- Moments are UTC, with microseconds. 0 is no, 1 is yes.
-- The application needs SELECT, INSERT and UPDATE; on the ledger and desk_rival no UPDATE; no DELETE.

-- An office: the thread on which the seals of its sessions hang.
CREATE TABLE IF NOT EXISTS tewatashi_office (
    office_id            VARCHAR(64)  NOT NULL,
    seal                 VARCHAR(64)  NOT NULL, -- of the session closed last
    chain_length         BIGINT       NOT NULL, -- how many ledger entries the office's own chain has
    chain_head           VARCHAR(64)  NOT NULL, -- the digest of the last of them
    version              BIGINT       NOT NULL, -- raised by one with every change of the row
    PRIMARY KEY (office_id)
);

-- A briefing or counter day.
CREATE TABLE IF NOT EXISTS tewatashi_session (
    session_id           VARCHAR(64)  NOT NULL,
    office_id            VARCHAR(64)  NOT NULL,
    held_on              DATE         NOT NULL,
    venue                VARCHAR      NOT NULL,
    colour               VARCHAR(20)  NOT NULL, -- of its slips
    stage                VARCHAR(20)  NOT NULL, -- SCHEDULED, DISPATCHED or CLOSED
    seal                 VARCHAR(64),           -- once closed
    chain_length         BIGINT       NOT NULL,
    chain_head           VARCHAR(64)  NOT NULL,
    version              BIGINT       NOT NULL,
    PRIMARY KEY (session_id)
);
CREATE INDEX IF NOT EXISTS tewatashi_session_by_day ON tewatashi_session (office_id, held_on, session_id);

-- A desk of a session, and the encounter that it has.
CREATE TABLE IF NOT EXISTS tewatashi_desk (
    session_id           VARCHAR(64)  NOT NULL,
    desk                 VARCHAR(40)  NOT NULL,
    encounter_id         VARCHAR(64),           -- NULL, and so are the five below: nobody is at the desk
    stage                VARCHAR(20),           -- what the desk is waiting for
    slip_number          BIGINT,                -- the number on the slip that was shown
    certificate_id       VARCHAR(64),           -- what slip and name point to
    to_confirm           SMALLINT,              -- whether the officer still has to compare the names
    officer_id           VARCHAR(64),
    proxy_entry          BIGINT,                -- by which entry the certificate's proxy may be here; NULL: it is the holder
    chain_length         BIGINT       NOT NULL,
    chain_head           VARCHAR(64)  NOT NULL,
    version              BIGINT       NOT NULL,
    PRIMARY KEY (session_id, desk)
);
CREATE INDEX IF NOT EXISTS tewatashi_desk_by_encounter ON tewatashi_desk (encounter_id);

-- The other certificates that could be meant by a desk's encounter, as of one version of the desk.
CREATE TABLE IF NOT EXISTS tewatashi_desk_rival (
    session_id           VARCHAR(64)  NOT NULL,
    desk                 VARCHAR(40)  NOT NULL,
    desk_version         BIGINT       NOT NULL,
    ordinal              INTEGER      NOT NULL,
    certificate_id       VARCHAR(64)  NOT NULL,
    PRIMARY KEY (session_id, desk, desk_version, ordinal)
);

-- A slip. Its number is unique within its session; where a legacy procedure restarts, not within the office.
CREATE TABLE IF NOT EXISTS tewatashi_slip (
    session_id           VARCHAR(64)  NOT NULL,
    slip_number          BIGINT       NOT NULL,
    office_id            VARCHAR(64)  NOT NULL,
    certificate_id       VARCHAR(64)  NOT NULL,
    issued_at            TIMESTAMP(6) NOT NULL,
    valid                SMALLINT     NOT NULL, -- 0 once a newer slip replaced it
    wrong_answers        INTEGER      NOT NULL,
    version              BIGINT       NOT NULL,
    PRIMARY KEY (session_id, slip_number)
);
CREATE INDEX IF NOT EXISTS tewatashi_slip_by_number ON tewatashi_slip (office_id, slip_number, issued_at);
CREATE INDEX IF NOT EXISTS tewatashi_slip_by_office ON tewatashi_slip (office_id, session_id, slip_number);

-- One physical paper. The names, the birth dates, the paper number and where the evidence is filed are personal data,
-- here and in certificate_key only.
-- After its retention period all that the check names is NULL, and the rest stays.
CREATE TABLE IF NOT EXISTS tewatashi_certificate (
    certificate_id       VARCHAR(64)  NOT NULL,
    office_id            VARCHAR(64)  NOT NULL,
    holder_id            VARCHAR(64),
    name_written         VARCHAR,
    name_reading         VARCHAR,
    name_latin           VARCHAR,
    other_names          VARCHAR,               -- one to a line: kind, writing, reading, parted by tabs
    kana_source          VARCHAR(20),
    birth_date           DATE,
    paper_number         VARCHAR(100),
    salt                 VARCHAR,               -- of the face's digest in the ledger
    place_kind           VARCHAR(20)  NOT NULL, -- where the paper is: SAFE, TRAY, HANDED_OVER, HOLDER, ASTRAY, VOID
    place_ref            VARCHAR(64)  NOT NULL, -- of which office, session, encounter or incident
    travelled_session_id VARCHAR(64),           -- the session that it was dispatched to, until that is closed
    counted_session_id   VARCHAR(64),           -- the session after which it was counted, until that is closed
    booked_session_id    VARCHAR(64),
    booked_slip_number   BIGINT,                -- the number on the slip
    printed_slip_number  BIGINT,                -- the number on the paper
    absent               SMALLINT     NOT NULL, -- whether its holder is reported absent
    held                 SMALLINT     NOT NULL, -- whether it must not be handed out for now
    chain_length         BIGINT       NOT NULL,
    chain_head           VARCHAR(64)  NOT NULL,
    proxy_entry          BIGINT,                -- the entry by which a proxy is recorded; NULL, and so are the twelve below: none
    proxy_officer_id     VARCHAR(64),           -- who recorded the proxy
    proxy_salt           VARCHAR,               -- of the proxy's digest in the ledger
    proxy_written        VARCHAR,
    proxy_reading        VARCHAR,
    proxy_latin          VARCHAR,
    proxy_other_names    VARCHAR,               -- as other_names
    proxy_kana_source    VARCHAR,
    proxy_birth_date     DATE,
    proxy_relation       VARCHAR,               -- to the holder
    proxy_evidence       VARCHAR,               -- what the officer was shown
    proxy_reference      VARCHAR,               -- where that is filed
    proxy_valid_until    DATE,                  -- the last day of a session at which the proxy may collect
    version              BIGINT       NOT NULL,
    PRIMARY KEY (certificate_id),
    CONSTRAINT tewatashi_certificate_paper UNIQUE (office_id, paper_number),
    CONSTRAINT tewatashi_certificate_whole CHECK (
        (holder_id IS NOT NULL AND name_written IS NOT NULL AND name_reading IS NOT NULL
            AND other_names IS NOT NULL AND kana_source IS NOT NULL AND birth_date IS NOT NULL
            AND paper_number IS NOT NULL AND salt IS NOT NULL)
        OR (holder_id IS NULL AND name_written IS NULL AND name_reading IS NULL AND name_latin IS NULL
            AND other_names IS NULL AND kana_source IS NULL AND birth_date IS NULL AND paper_number IS NULL
            AND salt IS NULL
            AND proxy_entry IS NULL AND proxy_officer_id IS NULL AND proxy_salt IS NULL AND proxy_written IS NULL
            AND proxy_reading IS NULL AND proxy_latin IS NULL AND proxy_other_names IS NULL
            AND proxy_kana_source IS NULL AND proxy_birth_date IS NULL AND proxy_relation IS NULL
            AND proxy_evidence IS NULL AND proxy_reference IS NULL AND proxy_valid_until IS NULL))
);
CREATE INDEX IF NOT EXISTS tewatashi_certificate_by_office ON tewatashi_certificate (office_id, certificate_id);
CREATE INDEX IF NOT EXISTS tewatashi_certificate_by_booking
    ON tewatashi_certificate (booked_session_id, booked_slip_number, certificate_id);
CREATE INDEX IF NOT EXISTS tewatashi_certificate_by_travel ON tewatashi_certificate (travelled_session_id);
CREATE INDEX IF NOT EXISTS tewatashi_certificate_by_count ON tewatashi_certificate (counted_session_id);

-- The folded names and the numbers by which a certificate is found. Of an erased one: erased:0, erased:1, ...
CREATE TABLE IF NOT EXISTS tewatashi_certificate_key (
    certificate_id       VARCHAR(64)  NOT NULL,
    search_key           VARCHAR(120) NOT NULL,
    PRIMARY KEY (certificate_id, search_key)
);
CREATE INDEX IF NOT EXISTS tewatashi_certificate_key_by_key ON tewatashi_certificate_key (search_key, certificate_id);

-- What happened. Rows are added and never changed; each holds the digest of the one before in its chain.
CREATE TABLE IF NOT EXISTS tewatashi_ledger (
    subject_kind         VARCHAR(20)  NOT NULL, -- whose chain: OFFICE, SESSION, DESK or CERTIFICATE
    subject_id           VARCHAR(105) NOT NULL,
    entry_number         BIGINT       NOT NULL, -- its place in the chain, from 1 on
    entry_format         INTEGER      NOT NULL, -- of the encoding that the digest is over
    office_id            VARCHAR(64)  NOT NULL,
    fact                 VARCHAR(40)  NOT NULL, -- the code of what happened
    happened_at          TIMESTAMP(6) NOT NULL,
    command_id           VARCHAR(64)  NOT NULL, -- the command that did it; one command happens once
    ordinal              INTEGER      NOT NULL, -- its place among the entries of the command, from 0 on
    officer_id           VARCHAR(64)  NOT NULL, -- who gave the command
    second_officer_id    VARCHAR(64),
    session_id           VARCHAR(64),
    certificate_id       VARCHAR(64),
    desk                 VARCHAR(40),
    encounter_id         VARCHAR(64),
    slip_number          BIGINT,
    from_kind            VARCHAR(20),           -- the place that the paper left
    from_ref             VARCHAR(64),
    to_kind              VARCHAR(20),           -- the place that it came to
    to_ref               VARCHAR(64),
    reason               VARCHAR(40),           -- why it was refused, or what was overridden
    codes                VARCHAR      NOT NULL, -- name:value, parted by spaces
    evidence             VARCHAR(64),           -- a digest of what is kept elsewhere
    remark_digest        VARCHAR(64),           -- of the officer's reason in words
    previous_digest      VARCHAR(64)  NOT NULL,
    digest               VARCHAR(64)  NOT NULL,
    PRIMARY KEY (subject_kind, subject_id, entry_number),
    CONSTRAINT tewatashi_ledger_once UNIQUE (command_id, ordinal)
);
CREATE INDEX IF NOT EXISTS tewatashi_ledger_by_office
    ON tewatashi_ledger (office_id, subject_kind, subject_id, entry_number);
CREATE INDEX IF NOT EXISTS tewatashi_ledger_by_encounter
    ON tewatashi_ledger (encounter_id, subject_kind, subject_id, entry_number);

-- An officer's own words, which may name people: kept beside the ledger, tied to it by a digest.
CREATE TABLE IF NOT EXISTS tewatashi_remark (
    command_id           VARCHAR(64)  NOT NULL,
    words                VARCHAR,               -- NULL once its certificate is erased
    PRIMARY KEY (command_id)
);

-- The counters from which slip numbers are taken. They only ever grow.
CREATE TABLE IF NOT EXISTS tewatashi_serial_counter (
    office_id            VARCHAR(64)  NOT NULL,
    counter              VARCHAR(100) NOT NULL,
    next_number          BIGINT       NOT NULL,
    PRIMARY KEY (office_id, counter)
);
