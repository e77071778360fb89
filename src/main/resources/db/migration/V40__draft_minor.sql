-- Whether the box of a small correction was ticked in the form a draft was typed in.
alter table wiki_draft add column minor boolean not null default false;
