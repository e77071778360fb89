-- What is said about a page: threads with comments, and what readers without an account say in passing.
create table talk_thread (
    id          bigint primary key,
    page_id     bigint  not null references wiki_page (id),
    quote       varchar(300),
    anchor      varchar(300),
    person_id   bigint  not null references people_person (id),
    at          bigint  not null,
    resolved_at bigint,
    resolved_by bigint references people_person (id)
);
create index talk_thread_page on talk_thread (page_id, resolved_at, at);

create table talk_comment (
    id         bigint primary key,
    thread_id  bigint           not null references talk_thread (id),
    person_id  bigint           not null references people_person (id),
    markdown   varchar(20000)   not null,
    html       varchar(1048576) not null,
    plain_text varchar(1048576) not null,
    at         bigint           not null,
    edited_at  bigint,
    removed_at bigint,
    removed_by bigint references people_person (id)
);
create index talk_comment_thread on talk_comment (thread_id, at);

create table talk_mention (
    comment_id bigint not null references talk_comment (id),
    person_id  bigint not null references people_person (id),
    primary key (comment_id, person_id)
);

-- Nothing here tells who it was.
create table talk_voice (
    id      bigint primary key,
    page_id bigint  not null references wiki_page (id),
    helpful boolean not null,
    words   varchar(500),
    at      bigint  not null
);
create index talk_voice_page on talk_voice (page_id, helpful, at);
