-- The picture on the cover of a publication; and what stood on that of an edition, as it was the day it came out: the address
-- names the version, the words are those of that day.
alter table guide add column cover_id bigint references file_stored (id);
create index guide_cover on guide (cover_id);
alter table guide_edition add column cover varchar(2400);
alter table guide_edition add column cover_words varchar(500);
