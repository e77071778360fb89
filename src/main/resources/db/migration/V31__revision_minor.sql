-- Small corrections are marked by whoever makes them; an author's revisions are listed by date.
alter table wiki_revision add column minor boolean not null default false;
create index wiki_revision_person on wiki_revision (person_id, at);
