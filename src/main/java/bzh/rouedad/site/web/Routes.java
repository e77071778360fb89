package bzh.rouedad.site.web;

import bzh.rouedad.people.NotAllowed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which address leads to which view: the table below is all there is. Views have no other way in. */
@WebFilter(filterName = "routes")
public class Routes extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final List<Route> TABLE = List.of(
            route("/", "site/home"),
            route("/espaces", "space/spaces"),
            route("/espaces/{space}", "space/space-home"),
            route("/espaces/{space}/{page}", "wiki/read-page"),
            route("/espaces/{space}/{page}/modifier", "wiki/edit-page"),
            route("/espaces/{space}/{page}/historique", "wiki/page-history"),
            route("/espaces/{space}/{page}/renommer", "wiki/rename-page"),
            route("/espaces/{space}/{page}/liens", "wiki/links-here"),
            route("/espaces/{space}/{page}/gerer", "wiki/discard-page"),
            route("/espaces/{space}/{page}/discussion", "talk/talk-screen"),
            route("/espaces/{space}/{page}/avis", "talk/page-voice"),
            route("/espaces/{space}/{page}/reprendre", "reprise/copy-page"),
            route("/espaces/{space}/{page}/source", "reprise/upstream-page"),
            route("/espaces/{space}/{page}/propositions", "reprise/proposals-page"),
            route("/corbeille/{space}", "wiki/trash-screen"),
            route("/espaces/{space}/{page}/differences", "wiki/compare-revisions"),
            route("/contributions/{person}", "wiki/contributions"),
            route("/nouvelle-page/{space}", "wiki/edit-page"),
            route("/etiquettes/{space}", "wiki/tags"),
            route("/brouillons", "wiki/my-drafts"),
            route("/pages/{space}", "wiki/all-pages"),
            route("/nouvel-espace", "space/found-space"),
            route("/membres/{space}", "space/members"),
            route("/engagements", "space/pledge-list"),
            route("/engagements/{space}", "space/edit-pledge"),
            route("/fichiers-de/{space}", "file/space-files"),
            route("/fichiers-de/{space}/{file}", "file/file-screen"),
            route("/importer/{space}", "exchange/import-pages"),
            route("/importations/{import}", "exchange/import-report"),
            route("/guides", "guide/guides"),
            route("/guides/{guide}", "guide/read-guide"),
            route("/guides/{guide}/reprendre", "reprise/copy-guide"),
            route("/guides/{guide}/modifier", "guide/edit-guide"),
            route("/guides/{guide}/travail", "guide/guide-work"),
            route("/guides/{guide}/editions/{edition}", "guide/read-edition"),
            route("/guides/{guide}/editions/{edition}/{chapter}", "guide/read-chapter"),
            route("/imprimer/{guide}/{edition}", "guide/print-edition"),
            route("/errata/{guide}/{edition}", "guide/correct-edition"),
            route("/regles-des-guides/{space}", "guide/guide-rules"),
            route("/nouveau-guide/{space}", "guide/edit-guide"),
            route("/adopter/{kind}/{thing}", "adoption/declare-adoption"),
            route("/adoptions/{kind}/{thing}", "adoption/adoption-list"),
            route("/adoptions/{kind}/{thing}/{organisation}", "adoption/adoption-history"),
            route("/pratiques", "practice/practice-shelf"),
            route("/pratiques/{practice}", "practice/read-practice"),
            route("/pratiques/{practice}/modifier", "practice/edit-practice"),
            route("/pratiques/{practice}/historique", "practice/practice-history"),
            route("/importer-pratiques", "practice/import-practices"),
            route("/nouvelle-pratique", "practice/edit-practice"),
            route("/organisations", "organisation/organisation-list"),
            route("/organisations/{organisation}", "organisation/organisation-card"),
            route("/organisations/{organisation}/modifier", "organisation/edit-organisation"),
            route("/organisations/{organisation}/personnes", "organisation/organisation-people"),
            route("/nouvelle-organisation", "organisation/edit-organisation"),
            route("/carte", "panorama/region-map"),
            route("/vignette/carte", "panorama/region-card"),
            route("/vignette/guides/{guide}", "guide/guide-card"),
            route("/vignette/pratiques/{practice}", "practice/practice-card"),
            route("/carte/blancs", "panorama/blank-matrix"),
            route("/carte/blancs/{territory}", "panorama/fill-blank"),
            route("/territoires", "territory/territory-index"),
            route("/territoires/{code}", "territory/territory-page"),
            route("/charger-territoires", "territory/load-territories"),
            route("/agenda", "calendar/agenda"),
            route("/dates/{poll}", "poll/read-poll"),
            route("/dates/{poll}/modifier", "poll/edit-poll"),
            route("/proposer-des-dates/{space}", "poll/edit-poll"),
            route("/bureau", "desk/animator-desk"),
            route("/agenda/mois", "calendar/event-month"),
            route("/agenda/carte", "calendar/event-map"),
            route("/agenda/passees", "calendar/past-events"),
            route("/vignette/agenda", "calendar/agenda-card"),
            route("/series", "calendar/series-index"),
            route("/series/{series}", "calendar/read-series"),
            route("/series/{series}/modifier", "calendar/edit-series"),
            route("/nouvelle-serie/{space}", "calendar/edit-series"),
            route("/agenda/{event}", "calendar/read-event"),
            route("/agenda/{event}/copier", "calendar/copy-event"),
            route("/agenda/{event}/espaces", "calendar/share-event"),
            route("/agenda/{event}/modifier", "calendar/announce-event"),
            route("/agenda/{event}/inscription", "registration/sign-up"),
            route("/agenda/{event}/mon-inscription", "registration/my-registration"),
            route("/agenda/{event}/inscrits", "registration/attendees"),
            route("/agenda/{event}/places", "registration/decide-terms"),
            route("/agenda/{event}/presence", "attendance/note-attendance"),
            route("/agenda/{event}/avis", "attendance/survey-of"),
            route("/avis/{key}", "attendance/answer-survey"),
            route("/agenda/{event}/ordre-du-jour", "meeting/edit-agenda"),
            route("/agenda/{event}/compte-rendu", "meeting/begin-minutes"),
            route("/agenda/{event}/suite", "meeting/plan-next"),
            route("/decisions/{space}", "meeting/decision-register"),
            route("/decisions/{space}/{decision}", "meeting/read-decision"),
            route("/decisions/{space}/{decision}/corriger", "meeting/edit-decision"),
            route("/nouvelle-decision/{space}", "meeting/edit-decision"),
            route("/taches/{space}", "meeting/task-register"),
            route("/taches/{space}/{task}", "meeting/read-task"),
            route("/taches/{space}/{task}/modifier", "meeting/edit-task"),
            route("/nouvelle-tache/{space}", "meeting/edit-task"),
            route("/mes-taches", "meeting/my-tasks"),
            route("/discussions/{space}", "talk/space-talk"),
            route("/discussions/{space}/{thread}", "talk/read-thread"),
            route("/groupes", "group/group-list"),
            route("/groupes/{space}/rejoindre", "group/join-group"),
            route("/groupes/{space}/charte", "group/edit-charter"),
            route("/groupes/{space}/demandes", "group/entry-requests"),
            route("/entrer/{key}", "group/enter-group"),
            route("/inscription/{key}", "registration/my-registration"),
            route("/importer-agenda/{space}", "subscription/import-agenda"),
            route("/annoncer/{space}", "calendar/announce-event"),
            route("/recherche", "search/search-page"),
            route("/veilles", "watch/my-watches"),
            route("/nouvelle-veille", "watch/keep-search"),
            route("/veille/confirmer/{key}", "watch/confirm-watch"),
            route("/veille/fin/{key}", "watch/end-watch"),
            route("/prevenir/{kind}/{id}", "watch/await-thing"),
            route("/prevenu/{key}", "watch/confirm-awaited"),
            route("/plus-prevenu/{key}", "watch/end-awaited"),
            route("/synonymes", "search/synonyms-page"),
            route("/questions", "search/questions-page"),
            route("/activite", "activity/recent-changes"),
            route("/connexion", "people/sign-in"),
            route("/compte", "people/account"),
            route("/invitation/{key}", "people/accept-invitation"),
            route("/installation", "people/install"),
            route("/courrier", "site/mail-screen"),
            route("/accessibilite", "site/accessibility"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<String> view = view(path);
        try {
            if (view.isPresent()) {
                request.getRequestDispatcher(view.get()).forward(request, response);
            } else if (isView(request) && !path.startsWith("/jakarta.faces.resource/")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else {
                chain.doFilter(request, response);
            }
        } catch (ServletException | RuntimeException e) {
            refuse(response, e);
        }
    }

    private static boolean isView(HttpServletRequest request) {
        return "faces".equals(request.getHttpServletMapping().getServletName());
    }

    /** The view for an address, with the named parts of the address as parameters. */
    static Optional<String> view(String path) {
        return TABLE.stream().map(route -> route.view(path)).flatMap(Optional::stream).findFirst();
    }

    static List<String> views() {
        return TABLE.stream().map(Route::view).distinct().toList();
    }

    private static void refuse(HttpServletResponse response, Exception e)
            throws IOException, ServletException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAllowed && !response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
        }
        if (e instanceof ServletException wrapped) {
            throw wrapped;
        }
        throw (RuntimeException) e;
    }

    private static Route route(String address, String view) {
        List<String> names = Pattern.compile("\\{(\\w+)}").matcher(address).results().map(found -> found.group(1)).toList();
        return new Route(Pattern.compile(address.replaceAll("\\{\\w+}", "([^/]+)")), names, view);
    }

    private record Route(Pattern address, List<String> names, String view) {
        Optional<String> view(String path) {
            Matcher match = address.matcher(path);
            if (!match.matches()) {
                return Optional.empty();
            }
            Map<String, String> parts = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                parts.put(names.get(i), match.group(i + 1));
            }
            StringBuilder target = new StringBuilder("/" + view + ".xhtml");
            parts.forEach((name, value) -> target.append(target.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return Optional.of(target.toString());
        }
    }
}
