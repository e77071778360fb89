-- How many came with a registration, or without one. Name and organisation are those of the day they were noted.
create table attendance (
    id              bigint primary key,
    event_id        bigint       not null references calendar_event (id),
    registration_id bigint unique references registration (id),
    name            varchar(200) not null,
    organisation    varchar(200),
    organisation_id bigint references organisation (id),
    came            integer      not null,
    noted_by_id     bigint references people_person (id),
    noted_at        bigint       not null
);
create index attendance_event on attendance (event_id);

-- What an organiser decided for after a meeting; nothing is shown or asked without a row.
create table attendance_afterwards (
    event_id bigint primary key references calendar_event (id),
    shown    boolean not null
);
