-- A page is a chapter once; two chapters may stand at one place while one of them lies in the trash.
create table guide_chapter_once (
    guide_id bigint  not null references guide (id),
    position integer not null,
    page_id  bigint  not null references wiki_page (id),
    primary key (guide_id, page_id)
);
insert into guide_chapter_once (guide_id, position, page_id)
    select guide_id, min(position), page_id from guide_chapter group by guide_id, page_id;
drop table guide_chapter;
alter table guide_chapter_once rename to guide_chapter;
create index guide_chapter_page on guide_chapter (page_id);
