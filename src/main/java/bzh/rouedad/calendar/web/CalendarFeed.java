package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.EventFilter;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Happenings;
import bzh.rouedad.calendar.PrivateFeeds;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesList;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The agenda for other calendars: {@code /agenda.ics} whole, or narrowed by the parameters of {@link EventFilter};
 * {@code /mon-agenda/{key}.ics} of one person; {@code /invite.ics?event=} one meeting. Each answer has a tag, so that a program
 * that comes back gets nothing where nothing is new.
 */
@WebServlet({"/agenda.ics", "/invite.ics", "/mon-agenda/*"})
public class CalendarFeed extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String END = ".ics";

    @Inject
    transient SignedIn signedIn;
    @Inject
    transient Events events;
    @Inject
    transient Spaces spaces;
    @Inject
    transient SeriesList list;
    @Inject
    transient Happenings happenings;
    @Inject
    transient PrivateFeeds feeds;
    @Inject
    transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> calendar = switch (request.getServletPath()) {
            case "/agenda.ics" -> agenda(EventFilter.of(request::getParameter));
            case "/invite.ics" -> events.find(signedIn.getViewer(), request.getParameter("event")).map(event -> happenings.alone(signedIn.getViewer(), event));
            default -> own(String.valueOf(request.getPathInfo()));
        };
        if (calendar.isPresent()) {
            response.setHeader("X-Robots-Tag", "noindex");
            write(request, response, calendar.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Nothing where a space or a series is asked for that the viewer does not see: an empty feed would look like an empty space. */
    private Optional<byte[]> agenda(EventFilter filter) {
        Viewer viewer = signedIn.getViewer();
        Optional<String> space = spaces.find(viewer, filter.space()).map(Space::getName);
        Optional<String> series = list.find(viewer, filter.series()).map(Series::getTitle);
        if (filter.space() != null && space.isEmpty() || filter.series() != null && series.isEmpty()) {
            return Optional.empty();
        }
        String narrowed = Stream.of(series, space, Optional.ofNullable(filter.theme())).flatMap(Optional::stream).collect(Collectors.joining(", "));
        String name = narrowed.isEmpty() ? words.say("calendar.feed.name") : words.say("calendar.feed.narrowed", narrowed);
        return Optional.of(happenings.feed(viewer, filter, name));
    }

    private Optional<byte[]> own(String path) {
        return !path.endsWith(END) ? Optional.empty() : feeds.owner(path.substring(1, path.length() - END.length()))
                .map(viewer -> happenings.own(viewer, words.say("calendar.feed.mine")));
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, byte[] calendar) throws IOException {
        String tag = "\"" + UUID.nameUUIDFromBytes(calendar) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, no-cache");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"" + (request.getServletPath().equals("/invite.ics") ? "invite.ics" : "agenda.ics") + "\"");
        response.setContentLength(calendar.length);
        response.getOutputStream().write(calendar);
    }
}
