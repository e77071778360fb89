-- A publication made of the chapters of another one.
create table guide_reprise (
    guide_id bigint primary key references guide (id),
    source_id bigint not null references guide (id),
    person_id bigint references people_person (id),
    at bigint not null
);
create index guide_reprise_source on guide_reprise (source_id);
