-- A short survey after a meeting, which its organiser switched on; due when those who came are asked.
create table attendance_survey (
    event_id bigint primary key references calendar_event (id),
    due_at   bigint  not null,
    done     boolean not null
);
create index attendance_survey_due on attendance_survey (done, due_at);

-- Who was asked, once each, and whether an answer came by their link; not when, and not which.
create table attendance_survey_asked (
    id              bigint primary key,
    registration_id bigint  not null unique references registration (id),
    answered        boolean not null
);

-- What was answered; nothing says by whom or when, and ids are drawn by lot.
create table attendance_survey_answer (
    id       bigint primary key,
    event_id bigint not null references calendar_event (id),
    useful   integer,
    content  integer,
    practice integer,
    words    varchar(2000)
);
create index attendance_survey_answer_event on attendance_survey_answer (event_id);
