-- Meetings. The hour people read is local (ISO text) with its zone; the moment is kept beside it for sorting.
create table calendar_event (
    id           bigint primary key,
    slug         varchar(100)   not null unique,
    space_id     bigint         not null references space (id),
    title        varchar(200)   not null,
    summary      varchar(10000),
    place        varchar(300),
    starts       varchar(16)    not null,
    ends         varchar(16)    not null,
    zone         varchar(60)    not null,
    starts_at    bigint         not null,
    ends_at      bigint         not null,
    uid          varchar(200)   not null unique,
    sequence     integer        not null,
    cancelled    boolean        not null,
    organiser_id bigint references people_person (id),
    changed_at   bigint         not null,
    version      bigint         not null
);
create index calendar_event_starts on calendar_event (starts_at);
create index calendar_event_space on calendar_event (space_id, starts_at);
