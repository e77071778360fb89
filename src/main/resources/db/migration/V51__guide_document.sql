-- Editions as files to keep: the bytes lie with those of all files, under their hash. Without hash and problem, making one was
-- begun so many times and has not come to its end yet.
create table guide_document (
    id         bigint primary key,
    edition_id bigint      not null references guide_edition (id),
    form       varchar(8)  not null,
    attempts   integer     not null,
    sha256     varchar(64),
    size       bigint      not null,
    problem    varchar(12),
    at         bigint      not null,
    unique (edition_id, form)
);
create index guide_document_sha256 on guide_document (sha256);
