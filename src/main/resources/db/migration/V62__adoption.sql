-- Who took over what: one row for each organisation and thing, and what it declared of it. Declarations are added, never
-- changed; each is sealed together with the one before.
create table adoption (
    id              bigint primary key,
    organisation_id bigint      not null references organisation (id),
    thing_kind      varchar(24) not null,
    thing_id        bigint      not null,
    unique (thing_kind, thing_id, organisation_id)
);
create index adoption_organisation on adoption (organisation_id, thing_kind);

create table adoption_declaration (
    id          bigint primary key,
    adoption_id bigint      not null references adoption (id),
    number      integer     not null,
    stage       varchar(12) not null,
    since       varchar(7)  not null,
    changed     varchar(2000),
    contact     varchar(500),
    link        varchar(500),
    correction  boolean     not null,
    person_id   bigint      not null references people_person (id),
    at          bigint      not null,
    seal        varchar(64) not null,
    unique (adoption_id, number)
);
