-- The text inside files, by the SHA-256 of their bytes: read once, however many files hold them. Without text and refusal,
-- reading was begun so many times and has not come to its end yet.
create table file_text (
    sha256   varchar(64) primary key,
    attempts integer not null,
    refusal  varchar(24),
    text     varchar(1048576),
    at       bigint  not null
);
create index file_stored_sha256 on file_stored (sha256);
