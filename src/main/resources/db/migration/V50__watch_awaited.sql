-- What somebody waits for: told once, when it appears. Without a beginning the owner of the address did not say yes yet.
create table watch_awaited (
    id               bigint primary key,
    thing_kind       varchar(24) not null,
    thing_id         bigint      not null,
    person_id        bigint references people_person (id),
    correspondent_id bigint references people_correspondent (id),
    made_at          bigint      not null,
    begun_at         bigint,
    appeared_at      bigint,
    ended_at         bigint
);
create index watch_awaited_thing on watch_awaited (thing_kind, thing_id, ended_at);
create index watch_awaited_person on watch_awaited (person_id);
create index watch_awaited_correspondent on watch_awaited (correspondent_id);
create index watch_awaited_appeared on watch_awaited (ended_at, appeared_at);
