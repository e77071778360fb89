-- The revision of a page that a person last had before them, so that the page can say what changed since.
create table wiki_visit (
    id          bigint primary key,
    person_id   bigint not null references people_person (id),
    page_id     bigint not null references wiki_page (id),
    revision_id bigint not null references wiki_revision (id),
    at          bigint not null,
    unique (person_id, page_id)
);
