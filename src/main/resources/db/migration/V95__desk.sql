-- Whether anything was done in a space of late.
create index activity_circle on activity (circle_id, at);
