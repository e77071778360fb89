-- What a meeting said before each change that a calendar shows, under the sequence it had then, and with the line that ended it.
create table calendar_event_state (
    id       bigint primary key,
    event_id bigint         not null references calendar_event (id),
    sequence integer        not null,
    activity_id bigint      not null references activity (id),
    title    varchar(200)   not null,
    summary  varchar(10000),
    place    varchar(1000),
    link     varchar(500),
    status   varchar(10)    not null,
    starts   varchar(16)    not null,
    ends     varchar(16)    not null,
    zone     varchar(60)    not null,
    all_day  boolean        not null,
    unique (event_id, sequence)
);

-- Changes that wait to be told: the latest line of the ledger a letter stands for, and how the thing stood in it.
alter table notice add column latest_id bigint;
alter table notice add column told varchar(20);

-- The same for those who signed up: a row for each meeting that ever changed; nothing waits where due_at is null.
create table registration_moved (
    event_id    bigint primary key references calendar_event (id),
    activity_id bigint  not null,
    circles     varchar(500) not null,
    edited_at   bigint  not null,
    since       integer,
    told        integer,
    due_at      bigint
);
create index registration_moved_due on registration_moved (due_at);
alter table registration_change add column since integer;
alter table registration_change add column upto integer;
