-- What a meeting talks about, the page of its minutes, and the meeting it follows. Without a row nothing was prepared yet. Each
-- line of the agenda is a point (=), a point that was put off (~), or belongs to the point above (-).
create table meeting (
    event_id   bigint primary key references calendar_event (id),
    after_id   bigint references calendar_event (id),
    minutes_id bigint references wiki_page (id),
    agenda     varchar(20500),
    version    bigint not null
);
create index meeting_after on meeting (after_id);
create index meeting_minutes on meeting (minutes_id);

-- Decisions of a space, counted within each year without gaps. What one said before it was corrected stays beside it.
create table meeting_decision (
    id          bigint primary key,
    space_id    bigint        not null references space (id),
    of_year     integer       not null,
    number      integer       not null,
    decided     varchar(10)   not null,
    text        varchar(2000) not null,
    reason      varchar(2000),
    carrier     varchar(200),
    event_id    bigint references calendar_event (id),
    replaced_by bigint references meeting_decision (id),
    made_by     bigint        not null references people_person (id),
    made_at     bigint        not null,
    version     bigint        not null,
    unique (space_id, of_year, number)
);
create index meeting_decision_event on meeting_decision (event_id);

create table meeting_wording (
    id          bigint primary key,
    decision_id bigint        not null references meeting_decision (id),
    decided     varchar(10)   not null,
    text        varchar(2000) not null,
    reason      varchar(2000),
    carrier     varchar(200),
    until_at    bigint        not null,
    changed_by  bigint        not null references people_person (id)
);
create index meeting_wording_decision on meeting_wording (decision_id);

-- What somebody is to do: a person with an account, or a name.
create table meeting_task (
    id          bigint primary key,
    space_id    bigint        not null references space (id),
    text        varchar(1000) not null,
    person_id   bigint references people_person (id),
    name        varchar(200),
    due         varchar(10),
    decision_id bigint references meeting_decision (id),
    event_id    bigint references calendar_event (id),
    state       varchar(10)   not null,
    made_by     bigint        not null references people_person (id),
    made_at     bigint        not null,
    closed_by   bigint references people_person (id),
    closed_at   bigint,
    version     bigint        not null
);
create index meeting_task_space on meeting_task (space_id, state, due);
create index meeting_task_person on meeting_task (person_id, state, due);
create index meeting_task_due on meeting_task (state, due);
create index meeting_task_event on meeting_task (event_id);
create index meeting_task_decision on meeting_task (decision_id);

-- One letter a day to one person, about all tasks that are due; each task is told twice at most while day and person stay.
create table meeting_reminder (
    id        bigint primary key,
    person_id bigint      not null references people_person (id),
    told_on   varchar(10) not null,
    unique (person_id, told_on)
);

create table meeting_reminded (
    id          bigint primary key,
    reminder_id bigint      not null references meeting_reminder (id),
    task_id     bigint      not null references meeting_task (id),
    person_id   bigint      not null references people_person (id),
    due         varchar(10) not null,
    urgency     varchar(4)  not null,
    unique (task_id, person_id, due, urgency)
);
create index meeting_reminded_reminder on meeting_reminded (reminder_id);
