-- The network's own synonyms; without a row those of the product hold.
create table search_synonyms (
    id         bigint       not null primary key,
    list       varchar(100000) not null,
    changed_at bigint       not null,
    person_id  bigint       references people_person (id),
    version    bigint       not null
);
