-- Addresses that pages had before; a page at the address itself comes first.
create table wiki_redirect (
    id       bigint primary key,
    space_id bigint       not null references space (id),
    slug     varchar(100) not null,
    page_id  bigint       not null references wiki_page (id),
    unique (space_id, slug)
);
create index wiki_redirect_page on wiki_redirect (page_id);
