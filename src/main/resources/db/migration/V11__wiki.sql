-- Pages with their whole history. A revision is stored with all that was worked out from its text.
create table wiki_page (
    id          bigint primary key,
    space_id    bigint       not null references space (id),
    slug        varchar(100) not null,
    title       varchar(200) not null,
    parent_id   bigint references wiki_page (id),
    revision_id bigint       not null,
    created_at  bigint       not null,
    changed_at  bigint       not null,
    version     bigint       not null,
    unique (space_id, slug)
);
create index wiki_page_parent on wiki_page (parent_id);
create index wiki_page_changed on wiki_page (space_id, changed_at);

create table wiki_revision (
    id            bigint primary key,
    page_id       bigint           not null references wiki_page (id),
    number        integer          not null,
    title         varchar(200)     not null,
    markdown      varchar(1048576) not null,
    html          varchar(1048576) not null,
    plain_text    varchar(1048576) not null,
    outline       varchar(1048576) not null,
    tags          varchar(1100)    not null,
    note          varchar(300),
    imported_from varchar(1000),
    person_id     bigint references people_person (id),
    at            bigint           not null,
    unique (page_id, number)
);

create table wiki_link (
    page_id bigint       not null references wiki_page (id),
    target  varchar(300) not null,
    primary key (page_id, target)
);
create index wiki_link_target on wiki_link (target);
