-- 1 for events that last a week or longer, which are few: asked for apart, they spare every question about now a look at a whole
-- year. A number: for a truth value in this question EclipseLink hands over 0 or 1, which H2 refuses to compare.
alter table calendar_event add column lasting integer default 0 not null;
update calendar_event set lasting = 1 where ends_at - starts_at >= 604800000;
create index calendar_event_lasting on calendar_event (lasting, starts_at);
