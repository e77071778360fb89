-- Practices: what organisations did, as structured sheets. The row shows the latest version; versions are never changed.
-- Dates are a year or a month of it, such as 1998 or 1998-05; amounts are whole euros.
create table practice (
    id               bigint primary key,
    slug             varchar(100)  not null unique,
    space_id         bigint        not null references space (id),
    organisation_id  bigint        not null references organisation (id),
    title            varchar(200)  not null,
    problem          varchar(4000),
    done             varchar(4000) not null,
    partners         varchar(1000),
    cost_least       bigint,
    cost_most        bigint,
    cost_about       boolean       not null,
    cost_period      varchar(120),
    start_date       varchar(7),
    end_date         varchar(7),
    state            varchar(12)   not null,
    results          varchar(4000),
    lessons          varchar(4000),
    contact          varchar(500),
    story_id         bigint references wiki_page (id),
    themes           varchar(600),
    documents        varchar(600),
    start_year       integer,
    number           integer       not null,
    person_id        bigint        not null references people_person (id),
    changed_at       bigint        not null,
    withdrawn_at     bigint,
    withdrawn_reason varchar(500),
    version          bigint        not null
);
create index practice_space on practice (space_id);
create index practice_organisation on practice (organisation_id);
create index practice_changed on practice (changed_at, id);
create index practice_year on practice (start_year);

create table practice_theme (
    practice_id bigint      not null references practice (id),
    theme       varchar(50) not null,
    primary key (practice_id, theme)
);
create index practice_theme_name on practice_theme (theme);

create table practice_version (
    id              bigint primary key,
    practice_id     bigint        not null references practice (id),
    number          integer       not null,
    organisation_id bigint        not null references organisation (id),
    title           varchar(200)  not null,
    problem         varchar(4000),
    done            varchar(4000) not null,
    partners        varchar(1000),
    cost_least      bigint,
    cost_most       bigint,
    cost_about      boolean       not null,
    cost_period     varchar(120),
    start_date      varchar(7),
    end_date        varchar(7),
    state           varchar(12)   not null,
    results         varchar(4000),
    lessons         varchar(4000),
    contact         varchar(500),
    story_id        bigint,
    themes          varchar(600),
    documents       varchar(600),
    person_id       bigint        not null references people_person (id),
    at              bigint        not null,
    unique (practice_id, number)
);
