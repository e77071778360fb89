-- Who is shown the link by which one takes part from afar: EVERYONE who sees the meeting, or SEATED only.
alter table calendar_event add column link_for varchar(10) default 'EVERYONE' not null;
