-- Attachments: the bytes lie outside the database, named by their SHA-256; here stands what they are and whose.
create table file_stored (
    id          bigint primary key,
    circle_id   bigint       not null references people_circle (id),
    name        varchar(255) not null,
    media_type  varchar(100) not null,
    size        bigint       not null,
    sha256      varchar(64)  not null,
    description varchar(500),
    person_id   bigint references people_person (id),
    created_at  bigint       not null
);
create index file_stored_circle on file_stored (circle_id, sha256);
