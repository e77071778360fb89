-- Communes, intercommunalities, departments and the region, as official files tell of them.
-- A territory that is no longer one keeps its row, its code and its last year; a merged commune leads to its successor.
create table territory (
    id                  bigint primary key,
    kind                varchar(20)  not null,
    code                varchar(9)   not null unique,
    siren               varchar(9),
    name                varchar(200) not null,
    folded              varchar(200) not null,
    population          bigint,
    department_id       bigint references territory (id),
    intercommunality_id bigint references territory (id),
    set_year            integer      not null,
    ended_year          integer,
    successor_id        bigint references territory (id)
);
create index territory_kind on territory (kind, folded);
create index territory_department on territory (department_id);
create index territory_intercommunality on territory (intercommunality_id);

-- Names and codes that communes had before they merged. A code may be that of the commune that goes on under another name.
create table territory_former (
    id           bigint primary key,
    code         varchar(9)   not null unique,
    name         varchar(200) not null,
    folded       varchar(200) not null,
    successor_id bigint       not null references territory (id),
    set_year     integer      not null
);
create index territory_former_successor on territory_former (successor_id);

-- Outlines as SVG paths; x to the east and y to the south in units of 100 m (Lambert-93).
create table territory_outline (
    territory_id bigint primary key references territory (id),
    path         varchar(1048576) not null,
    least_x      double precision not null,
    least_y      double precision not null,
    most_x       double precision not null,
    most_y       double precision not null
);

-- What was loaded, by whom and from whom: the latest row is the set that holds.
create table territory_set (
    id          bigint primary key,
    set_year    integer      not null unique,
    region      varchar(9)   not null,
    attribution varchar(500) not null,
    loaded_at   bigint       not null,
    person_id   bigint       not null references people_person (id)
);
