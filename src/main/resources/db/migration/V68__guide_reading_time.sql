-- How long a chapter takes to read, in seconds; null until somebody counted its words.
alter table guide_edition_chapter add column reading_seconds integer;
