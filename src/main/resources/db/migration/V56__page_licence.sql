-- A page that took over what others wrote stays under their licence; null for what the space wrote itself.
alter table wiki_page add column licence varchar(20);
