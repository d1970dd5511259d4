package io.github.tewatashi.storage.jdbc;

/** Why a database does not do what it could do yesterday, where its operator can mend it. */
enum Trouble {
    NO_ROOM("there is no room left: the disk, the quota or the database's own limit is reached"),
    DISK_FAILED("the disk does not take what is written: it is full, over a quota, or broken"),
    READ_ONLY("the database, its file or the connection is read-only"),
    NO_RIGHT("the database's user has no right to do this");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
