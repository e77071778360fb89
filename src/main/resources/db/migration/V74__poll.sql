-- Dates that somebody proposes for a meeting, and who could come when. Days and answers are lines, as people read them.
create table poll (
    id        bigint primary key,
    slug      varchar(100)  not null unique,
    space_id  bigint        not null references space (id),
    title     varchar(200)  not null,
    summary   varchar(5000),
    place     varchar(300),
    zone      varchar(60)   not null,
    days      varchar(4000) not null,
    person_id bigint references people_person (id),
    event_id  bigint references calendar_event (id),
    at        bigint        not null,
    version   bigint        not null
);
create index poll_space on poll (space_id, at);
create index poll_event on poll (event_id);

create table poll_answer (
    id        bigint primary key,
    poll_id   bigint        not null references poll (id),
    person_id bigint        not null references people_person (id),
    choices   varchar(6000) not null,
    at        bigint        not null,
    unique (poll_id, person_id)
);
