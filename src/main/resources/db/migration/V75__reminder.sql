-- How many days before a meeting those with a seat are reminded of it, such as 7,1; null for never.
alter table registration_terms add column reminders varchar(20);
update registration_terms set reminders = '7,1';

-- When a meeting is reminded of: a row for each number of days. Done ones were told, or were over when they came to be.
create table registration_reminder (
    id       bigint primary key,
    event_id bigint  not null references calendar_event (id),
    days     integer not null,
    due_at   bigint  not null,
    done     boolean not null,
    unique (event_id, days)
);
create index registration_reminder_due on registration_reminder (done, due_at);

-- Who was reminded of which day of a meeting: once for each number of days, however often the meeting moves.
create table registration_reminded (
    id              bigint primary key,
    registration_id bigint      not null references registration (id),
    days            integer     not null,
    held_on         varchar(10) not null,
    unique (registration_id, days, held_on)
);
