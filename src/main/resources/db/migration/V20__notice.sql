-- What a person is to hear, and whether the letter has gone. The rows are the mail queue: there is no second one.
create table notice (
    id          bigint primary key,
    activity_id bigint  not null references activity (id),
    person_id   bigint  not null references people_person (id),
    due_at      bigint  not null,
    attempts    integer not null,
    sent_at     bigint,
    dropped     varchar(40),
    last_error  varchar(500),
    unique (activity_id, person_id)
);
create index notice_due on notice (sent_at, due_at);
