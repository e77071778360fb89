package bzh.rouedad.meeting;

import bzh.rouedad.attendance.AttendanceLine;
import bzh.rouedad.attendance.Attendances;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageTemplate;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Wiki;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Beginning the minutes of a meeting: a page of its space like any other, written on with the wiki's own editor. */
@ApplicationScoped
public class Minuting {
    private static final int MOST_NAMED = 200;

    @Inject
    Meetings meetings;
    @Inject
    Attendances attendances;
    @Inject
    Registrations registrations;
    @Inject
    Pages pages;
    @Inject
    Wiki wiki;

    /**
     * The page of the minutes, made when there is none; of several who begin at once, all get the same.
     *
     * @throws NotAllowed when the viewer does not write in the space
     */
    @Transactional
    public Page begin(Viewer viewer, Event event) {
        viewer.require(MeetingPolicy.mayWriteDown(viewer, event));
        Meeting meeting = meetings.held(event);
        return meetings.minutes(viewer, meeting).orElseGet(() -> write(viewer, event, meeting));
    }

    /** Has a page that was written before be the minutes. */
    @Transactional
    public void recall(Viewer viewer, Event event, Page page) {
        viewer.require(MeetingPolicy.mayWriteDown(viewer, event) && page.getSpace().getId().equals(event.getSpace().getId()));
        meetings.held(event).writeDown(page.getId());
    }

    private Page write(Viewer viewer, Event event, Meeting meeting) {
        MinutesText text = text(viewer, event, meeting.getItems());
        Space space = event.getSpace();
        String slug = wiki.freeSlug(viewer, space, text.title());
        Page page = wiki.save(viewer, space, slug, new PageText(text.title(), text.markdown(template(viewer, space), viewer.getName()), null,
                null, List.of(), null)).page();
        meeting.writeDown(page.getId());
        return page;
    }

    /**
     * Names of those who agreed to be named, as the page may be read by everybody: those who came where that was noted and the writer may
     * know it, else those who have a seat. How many came besides is told where everybody is told.
     */
    private MinutesText text(Viewer viewer, Event event, List<AgendaItem> items) {
        Predicate<Registration> there = each -> true;
        if (EventPolicy.mayChange(viewer, event) && attendances.isNoted(viewer, event)) {
            Set<String> came = attendances.lines(viewer, event).stream().filter(line -> line.came() != null && line.came() > 0)
                    .map(AttendanceLine::key).collect(Collectors.toSet());
            there = each -> came.contains("r" + each.getId());
        }
        List<String> named = registrations.listed(event, MOST_NAMED).stream().filter(there).map(each -> each.getName()
                + (each.getOrganisation() == null ? "" : " (" + each.getOrganisation() + ")")).toList();
        long others = attendances.isShown(event) ? Math.max(0, attendances.turnout(event).people() - named.size()) : 0;
        return new MinutesText(event, items, named, others);
    }

    private String template(Viewer viewer, Space space) {
        return pages.find(viewer, space.getSlug(), PageTemplate.HOME).stream().flatMap(home -> pages.children(viewer, home).stream())
                .filter(page -> page.getSlug().equals(MinutesText.TEMPLATE)).findFirst()
                .flatMap(page -> pages.find(viewer, space.getSlug(), page.getSlug())).map(page -> page.getRevision().getMarkdown()).orElse(null);
    }
}
