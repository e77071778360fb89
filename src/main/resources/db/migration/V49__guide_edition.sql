-- What readers got, as they got it. Nothing here follows what a guide or a page becomes later: titles, names and texts are
-- copies, and pages and revisions are named by plain numbers, so that an edition outlives them.
create table guide_edition (
    id           bigint primary key,
    guide_id     bigint       not null references guide (id),
    number       integer      not null,
    published_at bigint       not null,
    person_id    bigint references people_person (id),
    kind         varchar(12)  not null,
    title        varchar(200) not null,
    summary      varchar(4000),
    licence      varchar(20)  not null,
    level        varchar(12),
    publishers   varchar(8000) not null,
    authors      varchar(2100) not null,
    note         varchar(2000),
    unique (guide_id, number)
);

create table guide_edition_chapter (
    id            bigint primary key,
    edition_id    bigint           not null references guide_edition (id),
    position      integer          not null,
    page_id       bigint           not null,
    revision_id   bigint           not null,
    slug          varchar(100)     not null,
    title         varchar(200)     not null,
    language      varchar(8)       not null,
    html          varchar(1048576) not null,
    outline       varchar(1048576) not null,
    struck_at     bigint,
    struck_reason varchar(1000),
    unique (edition_id, position),
    unique (edition_id, slug)
);

create table guide_erratum (
    id         bigint primary key,
    edition_id bigint        not null references guide_edition (id),
    at         bigint        not null,
    person_id  bigint references people_person (id),
    text       varchar(2000) not null
);
create index guide_erratum_edition on guide_erratum (edition_id);
