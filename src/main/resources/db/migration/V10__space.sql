-- The places of partners and groups, and what the partners promised.
create table space (
    id              bigint primary key,
    slug            varchar(100) not null unique,
    name            varchar(200) not null,
    kind            varchar(12)  not null,
    summary         varchar(2000),
    theme           varchar(40)  not null,
    circle_id       bigint       not null unique references people_circle (id),
    organisation_id bigint references people_organisation (id),
    created_at      bigint       not null,
    version         bigint       not null
);

create table space_pledge (
    id       bigint primary key,
    space_id bigint        not null references space (id),
    position integer       not null,
    text     varchar(1000) not null,
    term     varchar(120),
    proof    varchar(500)
);
create index space_pledge_space on space_pledge (space_id, position);
