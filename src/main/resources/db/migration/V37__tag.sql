-- Tags beside the page that bears them now, so that the pages of a tag are a look-up. So far they stood as lines of text.
create table wiki_tag (
    page_id bigint      not null references wiki_page (id),
    tag     varchar(50) not null,
    primary key (page_id, tag)
);
create index wiki_tag_tag on wiki_tag (tag);
insert into wiki_tag (page_id, tag)
    with recursive part (page_id, tag, rest) as (
        select p.id, cast('' as varchar(1200)), cast(r.tags || chr(10) as varchar(1200))
        from wiki_page p join wiki_revision r on r.id = p.revision_id where r.tags <> ''
        union all
        select page_id, cast(substring(rest from 1 for position(chr(10) in rest) - 1) as varchar(1200)),
            cast(substring(rest from position(chr(10) in rest) + 1) as varchar(1200))
        from part where rest <> ''
    )
    select distinct page_id, cast(tag as varchar(50)) from part where tag <> '';
