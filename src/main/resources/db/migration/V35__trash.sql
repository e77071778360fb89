-- The trash: a page there gives its address free, and remembers it. And who may change a page.
alter table wiki_page alter column slug set data type varchar(130);
alter table wiki_page add column trashed_at bigint;
alter table wiki_page add column trashed_by bigint references people_person (id);
alter table wiki_page add column trashed_slug varchar(100);
alter table wiki_page add column protection varchar(20) default 'CONTRIBUTOR' not null;
create index wiki_page_trashed on wiki_page (space_id, trashed_at);
