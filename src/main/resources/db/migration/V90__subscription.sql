-- Agendas of partners: one row for each address that is read again and again, and one for all files of a space (url is null).
create table subscription (
    id         bigint primary key,
    space_id   bigint        not null references space (id),
    person_id  bigint        not null references people_person (id),
    url        varchar(1000),
    name       varchar(200)  not null,
    -- What the source said of its last whole answer, to be asked whether there is a newer one.
    etag       varchar(300),
    modified   varchar(100),
    tried_at   bigint,
    done_at    bigint,
    -- When it last came as a whole: what recurs goes on though its source stays the same.
    whole_at   bigint,
    -- Why the last try brought nothing; failures counts the tries since the last good one.
    fault      varchar(40),
    failures   integer       not null,
    next_at    bigint,
    ended_at   bigint,
    -- What the last whole answer brought.
    added      integer       not null,
    changed    integer       not null,
    stayed     integer       not null,
    gone       integer       not null,
    refused    integer       not null,
    -- The first of those that were refused, one a line: why, and what it is called.
    refusals   varchar(10000)
);
create index subscription_space on subscription (space_id);
create index subscription_next on subscription (next_at);

-- Which meeting came of what. A key counts once in a space, whichever of its agendas names it.
create table subscription_event (
    id              bigint primary key,
    space_id        bigint       not null references space (id),
    subscription_id bigint       not null references subscription (id),
    item_key        varchar(255) not null,
    event_id        bigint       not null references calendar_event (id),
    fingerprint     varchar(64)  not null,
    gone            boolean      not null,
    unique (space_id, item_key)
);
create index subscription_event_subscription on subscription_event (subscription_id);
create index subscription_event_event on subscription_event (event_id);
