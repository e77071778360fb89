-- What people have typed and not saved as a page yet. The key is made by the form, so that each form keeps its own text.
create table wiki_draft (
    id        bigint primary key,
    person_id bigint           not null references people_person (id),
    form      varchar(36)      not null,
    space_id  bigint           not null references space (id),
    slug      varchar(100),
    title     varchar(1000)    not null,
    markdown  varchar(1048576) not null,
    tags      varchar(2000)    not null,
    note      varchar(1000)    not null,
    base_id   bigint,
    writer    varchar(36)      not null,
    step      bigint           not null,
    state     varchar(20)      not null,
    digest    varchar(64)      not null,
    at        bigint           not null,
    version   bigint           not null,
    unique (person_id, form)
);
create index wiki_draft_page on wiki_draft (space_id, slug, at);
create index wiki_draft_at on wiki_draft (person_id, at);
