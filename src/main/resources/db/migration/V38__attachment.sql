-- Files have versions: file_stored shows the latest one. Smaller forms of a picture belong to the version they were made of.
alter table file_stored add column licence varchar(24);
alter table file_stored add column number integer default 1 not null;
alter table file_stored add column changed_at bigint default 0 not null;
alter table file_stored add column trashed_at bigint;
alter table file_stored add column trashed_by bigint references people_person (id);
update file_stored set changed_at = created_at;
create index file_stored_list on file_stored (circle_id, trashed_at, name);

create table file_version (
    id         bigint primary key,
    file_id    bigint       not null references file_stored (id),
    number     integer      not null,
    media_type varchar(100) not null,
    size       bigint       not null,
    sha256     varchar(64)  not null,
    width      integer,
    height     integer,
    person_id  bigint references people_person (id),
    at         bigint       not null,
    unique (file_id, number)
);
create index file_version_sha256 on file_version (sha256);
insert into file_version (id, file_id, number, media_type, size, sha256, person_id, at)
    select id, id, 1, media_type, size, sha256, person_id, created_at from file_stored;

create table file_variant (
    version_id bigint      not null references file_version (id),
    width      integer     not null,
    size       bigint      not null,
    sha256     varchar(64) not null,
    primary key (version_id, width)
);
create index file_variant_sha256 on file_variant (sha256);
