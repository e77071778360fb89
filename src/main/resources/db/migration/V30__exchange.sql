-- Imports under way and their reports, line by line.
create table exchange_import (
    id         bigint primary key,
    space_id   bigint        not null references space (id),
    person_id  bigint        not null references people_person (id),
    archive    varchar(64)   not null,
    name       varchar(255)  not null,
    state      varchar(12)   not null,
    done       integer       not null,
    total      integer       not null,
    created_at bigint        not null
);

create table exchange_line (
    id        bigint primary key,
    import_id bigint        not null references exchange_import (id),
    position  integer       not null,
    path      varchar(1000) not null,
    outcome   varchar(12)   not null,
    reason    varchar(120),
    details   varchar(1000),
    slug      varchar(100)
);
create index exchange_line_import on exchange_line (import_id, position);
