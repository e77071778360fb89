-- The language a text is written in: screen readers pronounce it right, and searches can be narrowed to it.
alter table wiki_revision add column language varchar(8) default 'fr' not null;
alter table wiki_draft add column language varchar(8) default 'fr' not null;
