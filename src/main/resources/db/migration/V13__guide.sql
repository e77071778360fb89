-- Publications: a reading order over wiki pages, with a status.
create table guide (
    id           bigint primary key,
    slug         varchar(100) not null unique,
    space_id     bigint       not null references space (id),
    kind         varchar(12)  not null,
    title        varchar(200) not null,
    summary      varchar(4000),
    status       varchar(20)  not null,
    announced    varchar(120),
    published_at bigint,
    changed_at   bigint       not null,
    version      bigint       not null
);
create index guide_space on guide (space_id);

create table guide_chapter (
    guide_id bigint  not null references guide (id),
    position integer not null,
    page_id  bigint  not null references wiki_page (id),
    primary key (guide_id, position)
);
create index guide_chapter_page on guide_chapter (page_id);
