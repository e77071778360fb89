package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.Messages;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.notice.Envelope;
import bzh.rouedad.notice.LetterText;
import bzh.rouedad.notice.OwnLetter;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells one reader what began to answer their searches, as far as they may see it now; what they may not is left out, and a
 * letter of nothing else does not leave. It can be unsubscribed from with one click (RFC 8058).
 */
@ApplicationScoped
class RingLetter implements OwnLetter {
    static final String KIND = "watch";
    /** The word of the keys that end the searches of a letter. */
    static final String END = "watch-end";
    /** Links under one search; of more, their number is told and where they are found. */
    private static final int SHOWN = 50;

    @Inject
    SavedSearches searches;
    @Inject
    Matches matches;
    @Inject
    Catalogue catalogue;
    @Inject
    LetterKeys keys;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Mail> write(Envelope envelope) {
        Map<SavedSearch, List<Entry>> told = told(envelope);
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Locale language = envelope.language();
        String end = site + "/veille/fin/" + keys.issue(END, envelope.letter(), null).text();
        List<Entry> all = told.values().stream().flatMap(List::stream).distinct().toList();
        String subject = all.size() == 1 ? Messages.say(language, "watch.letter.subject.one", all.get(0).title())
                : Messages.say(language, "watch.letter.subject.many", all.size());
        LetterText text = new LetterText(subject);
        told.forEach((search, entries) -> section(text, language, search, entries));
        text.foot(Messages.say(language, "watch.letter.why", site)).link(Messages.say(language, "watch.letter.end"), end, "");
        return Optional.of(envelope.mail(subject, text, Map.of("List-Unsubscribe", "<" + end + ">",
                "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")));
    }

    private Map<SavedSearch, List<Entry>> told(Envelope envelope) {
        List<Match> found = matches.untold(envelope.letter());
        Map<Ref, Entry> visible = catalogue.visible(envelope.viewer(), found.stream().map(Match::thing).toList());
        Map<Long, SavedSearch> live = searches.inLetter(envelope.letter()).stream().filter(search -> !search.isEnded())
                .collect(Collectors.toMap(SavedSearch::getId, search -> search));
        Map<SavedSearch, List<Entry>> told = new LinkedHashMap<>();
        for (Match match : found) {
            Entry entry = visible.get(match.thing());
            SavedSearch search = live.get(match.searchId());
            if (entry == null || search == null) {
                matches.leaveOut(match);
            } else {
                told.computeIfAbsent(search, key -> new ArrayList<>()).add(entry);
            }
        }
        return told;
    }

    private void section(LetterText text, Locale language, SavedSearch search, List<Entry> entries) {
        text.heading(Messages.say(language, "watch.letter.search", search.getQuestion()));
        entries.stream().limit(SHOWN).forEach(entry -> text.link(entry.title(), site + entry.url(), entry.placeName()));
        if (entries.size() > SHOWN) {
            text.say(Messages.say(language, "watch.letter.more", entries.size() - SHOWN));
        }
        text.link(Messages.say(language, "watch.letter.all"), site + search.getAddress(), "");
    }

    @Override
    public void sent(Envelope envelope) {
        matches.told(envelope.letter());
    }
}
