-- How people sign up for a meeting: without a row nobody does. Where the number of seats is null, as many come as want to.
create table registration_terms (
    event_id     bigint primary key references calendar_event (id),
    on_site      boolean not null,
    seats        integer,
    remote       boolean not null,
    remote_seats integer,
    opens        varchar(16),
    closes       varchar(16),
    hours        integer not null,
    questions    varchar(2000),
    next_number  integer not null,
    version      bigint  not null
);

-- Somebody signed up, or was asked whether it was them. Numbers count those who were confirmed: the list has their order.
create table registration (
    id               bigint primary key,
    event_id         bigint       not null references calendar_event (id),
    person_id        bigint references people_person (id),
    correspondent_id bigint references people_correspondent (id),
    email_key        varchar(254) not null,
    name             varchar(200) not null,
    organisation     varchar(200),
    presence         varchar(10)  not null,
    seats            integer      not null,
    listed           boolean      not null,
    stage            varchar(10)  not null,
    number           integer,
    asked_at         bigint       not null,
    offered_until    bigint,
    made_by_id       bigint references people_person (id),
    version          bigint       not null
);
create index registration_stage on registration (event_id, stage, presence, number);
create index registration_reader on registration (event_id, email_key);
create index registration_offered on registration (stage, offered_until);
create index registration_asked on registration (stage, asked_at);
create index registration_person on registration (person_id);
create index registration_correspondent on registration (correspondent_id);

create table registration_answer (
    registration_id bigint        not null references registration (id),
    position        integer       not null,
    answer          varchar(1000) not null,
    primary key (registration_id, position)
);

-- What became of a registration. Each is told its owner in one letter; the news that brought it comes once.
create table registration_change (
    id              bigint primary key,
    registration_id bigint      not null references registration (id),
    what            varchar(10) not null,
    seats           integer     not null,
    presence        varchar(10) not null,
    ahead           integer,
    until_at        bigint,
    at              bigint      not null,
    activity_id     bigint references activity (id),
    unique (registration_id, activity_id)
);
