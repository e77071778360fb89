-- What happened: one line per act, written in the act's own transaction, and one delivery per reader of the ledger.
create table activity (
    id         bigint primary key,
    at         bigint      not null,
    verb       varchar(24) not null,
    thing_kind varchar(24) not null,
    thing_id   bigint      not null,
    circle_id  bigint references people_circle (id),
    person_id  bigint references people_person (id),
    note       varchar(500)
);
create index activity_at on activity (at, id);
create index activity_thing on activity (thing_kind, thing_id);

create table activity_delivery (
    id          bigint primary key,
    activity_id bigint      not null references activity (id),
    recipient   varchar(24) not null,
    attempts    integer     not null,
    next_at     bigint      not null,
    done_at     bigint,
    last_error  varchar(500),
    unique (activity_id, recipient)
);
create index activity_delivery_due on activity_delivery (recipient, done_at, next_at);
