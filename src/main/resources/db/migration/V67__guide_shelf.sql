-- The shelf of publications: themes to be asked for, when the next one is due, when the edition readers have came out.
create table guide_theme (
    guide_id bigint      not null references guide (id),
    theme    varchar(50) not null,
    primary key (guide_id, theme)
);
create index guide_theme_name on guide_theme (theme);
-- Themes stand as lines in one text: each begins at the first place, or behind the end of a line.
insert into guide_theme (guide_id, theme)
    select distinct g.id, substring(g.themes from n.place for position(chr(10) in substring(g.themes || chr(10) from n.place)) - 1)
    from guide g join (select 100 * h.d + 10 * t.d + u.d + 1 as place
            from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) h (d)
            cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) t (d)
            cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) u (d)) n
        on n.place <= char_length(g.themes) and (n.place = 1 or substring(g.themes from n.place - 1 for 1) = chr(10));

-- Until which day the promise holds; a promise is read when it is made.
alter table guide add column due varchar(10);
alter table guide add column edition_at bigint;
update guide set edition_at = (select e.published_at from guide_edition e where e.guide_id = guide.id and e.number = guide.edition);
