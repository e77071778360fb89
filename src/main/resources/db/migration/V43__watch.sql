-- Saved searches that ring, and letters to people without an account.

-- An address without account, and when its owner confirmed it; nothing else goes there before.
create table people_correspondent (
    id           bigint primary key,
    email        varchar(254) not null,
    email_key    varchar(254) not null unique,
    language     varchar(8)   not null,
    made_at      bigint       not null,
    confirmed_at bigint
);

-- Keys written out in letters and feeds only: what each is good for, and the hash it is known by.
create table people_letter_key (
    id         bigint primary key,
    hash       varchar(64) not null unique,
    purpose    varchar(60) not null,
    made_at    bigint      not null,
    expires_at bigint
);
create index people_letter_key_purpose on people_letter_key (purpose);

-- The mail queue takes letters of other rooms too: their kind, what they are about, and readers without an account.
alter table notice alter column activity_id drop not null;
alter table notice alter column person_id drop not null;
alter table notice add column correspondent_id bigint references people_correspondent (id);
alter table notice add column kind varchar(24);
alter table notice add column about bigint;
alter table notice add column made_at bigint;

-- Without a beginning it was not confirmed yet; it rang when a letter was last queued for it. Filters stand as in the address
-- of a search.
create table watch_search (
    id               bigint primary key,
    person_id        bigint references people_person (id),
    correspondent_id bigint references people_correspondent (id),
    question         varchar(500)  not null,
    filters          varchar(4000) not null,
    rhythm           varchar(8)    not null,
    rung_at          bigint,
    made_at          bigint        not null,
    begun_at         bigint,
    ended_at         bigint
);
create index watch_search_person on watch_search (person_id);
create index watch_search_correspondent on watch_search (correspondent_id);
create index watch_search_live on watch_search (ended_at, begun_at);

-- What answered a search when it began: things of one kind, 4096 ids a row.
create table watch_known (
    id         bigint primary key,
    search_id  bigint         not null references watch_search (id),
    thing_kind varchar(24)    not null,
    block      bigint         not null,
    things     varchar(20000) not null,
    unique (search_id, thing_kind, block)
);
create index watch_known_block on watch_known (thing_kind, block);

-- What answers since. The letter is that of the mail queue.
create table watch_match (
    id         bigint primary key,
    search_id  bigint      not null references watch_search (id),
    thing_kind varchar(24) not null,
    thing_id   bigint      not null,
    found_at   bigint      not null,
    letter_id  bigint,
    told_at    bigint,
    unique (search_id, thing_kind, thing_id)
);
create index watch_match_thing on watch_match (thing_kind, thing_id);
create index watch_match_letter on watch_match (letter_id, told_at);
