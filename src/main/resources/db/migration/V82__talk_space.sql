-- Matters that are talked about in a space, under a title of their own; and the page that was made of one.
alter table talk_thread alter column page_id drop not null;
alter table talk_thread add column space_id bigint references space (id);
alter table talk_thread add column title varchar(200);
alter table talk_thread add column became_id bigint references wiki_page (id);
create index talk_thread_space on talk_thread (space_id, resolved_at, at);
