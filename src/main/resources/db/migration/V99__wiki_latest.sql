-- The pages changed last, whichever space they are in.
create index wiki_page_latest on wiki_page (changed_at, id);
