-- Meetings that belong together: a series with numbered editions, a programme with its cycles, copies of one meeting.
create table calendar_series (
    id        bigint primary key,
    slug      varchar(100) not null unique,
    space_id  bigint       not null references space (id),
    kind      varchar(10)  not null,
    parent_id bigint references calendar_series (id),
    title     varchar(200) not null,
    summary   varchar(5000),
    version   bigint       not null
);
create index calendar_series_space on calendar_series (space_id);
create index calendar_series_parent on calendar_series (parent_id);

alter table calendar_event add column series_id bigint references calendar_series (id);
alter table calendar_event add column edition integer;
create unique index calendar_event_edition on calendar_event (series_id, edition);

-- Other spaces that show a meeting, or are asked to. It stays a meeting of its own space, for those who see that.
create table calendar_showing (
    id             bigint primary key,
    event_id       bigint      not null references calendar_event (id),
    space_id       bigint      not null references space (id),
    stage          varchar(10) not null,
    proposed_by_id bigint references people_person (id),
    at             bigint      not null,
    unique (event_id, space_id)
);
create index calendar_showing_space on calendar_showing (space_id, stage);
