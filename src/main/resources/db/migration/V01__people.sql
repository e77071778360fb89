-- Who they are, for whom they work, where they belong.
-- Moments are epoch milliseconds (bigint): exact on every database, whatever the zone of the server.
create sequence ids start with 1000 increment by 50;

create table people_person (
    id            bigint primary key,
    name          varchar(120) not null,
    email         varchar(254) not null,
    email_key     varchar(254) not null unique,
    password_hash varchar(300),
    language      varchar(8)   not null,
    administrator boolean      not null,
    disabled      boolean      not null,
    created_at    bigint       not null
);

create table people_organisation (
    id        bigint primary key,
    slug      varchar(100) not null unique,
    name      varchar(200) not null,
    kind      varchar(20)  not null,
    territory varchar(120),
    website   varchar(500),
    summary   varchar(2000)
);

-- A body of people with roles. Every space owns one; what the space holds is seen by the circle's audience.
create table people_circle (
    id       bigint primary key,
    audience varchar(12) not null
);

create table people_membership (
    id        bigint primary key,
    circle_id bigint      not null references people_circle (id),
    person_id bigint      not null references people_person (id),
    role      varchar(16) not null,
    since     bigint      not null,
    unique (circle_id, person_id)
);
create index people_membership_person on people_membership (person_id);

-- Personal tokens for the API: only the hash is kept.
create table people_access_token (
    id         bigint primary key,
    person_id  bigint       not null references people_person (id),
    label      varchar(120) not null,
    hash       varchar(64)  not null unique,
    created_at bigint       not null,
    used_at    bigint
);
create index people_access_token_person on people_access_token (person_id);

-- One-time keys sent by mail that let a person choose a password.
create table people_invitation (
    id         bigint primary key,
    person_id  bigint      not null references people_person (id),
    hash       varchar(64) not null unique,
    expires_at bigint      not null,
    used_at    bigint
);
create index people_invitation_person on people_invitation (person_id);

-- One row, made when the first administrator is; its key makes a second one impossible.
create table people_installation (
    id      integer primary key,
    done_at bigint not null
);
