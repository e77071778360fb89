-- How often each question was asked on a day. Nothing here tells who asked: no person, no place, no hour.
create table search_question (
    id         bigint       not null primary key,
    asked_on   varchar(10)  not null,
    question   varchar(100) not null,
    written    varchar(100) not null,
    asked      integer      not null,
    unanswered integer      not null,
    followed   integer      not null,
    unique (asked_on, question)
);
create index search_question_question on search_question (question, asked_on);
