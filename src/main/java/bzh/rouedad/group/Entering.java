package bzh.rouedad.group;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;

/** Coming into a group and leaving it, for people with an account and for the owners of addresses of its domains. */
@ApplicationScoped
public class Entering {
    /** How long somebody who was refused is not asked about again. */
    static final Duration REST = Duration.ofDays(30);

    @Inject
    Charters charters;
    @Inject
    Requests requests;
    @Inject
    Admitting admitting;
    @Inject
    Hosting hosting;
    @Inject
    Post post;

    /**
     * The viewer comes in by a click: where the door is open, or their own address lies in one of its domains.
     *
     * @throws NotAllowed when the door is none of these, or they belong to the group
     */
    public void join(Viewer viewer, Space space) {
        viewer.require(GroupPolicy.mayKnock(viewer, space));
        admitting.join(viewer, space);
    }

    /**
     * The viewer asks to come in; the animators get a letter. Asking twice changes nothing.
     *
     * @param words at most 1000 characters; may be null
     * @throws NotAllowed   when one does not ask here, or they were refused within {@link #REST}
     * @throws InvalidInput at {@code words}
     */
    public void ask(Viewer viewer, Space space, String words) {
        viewer.require(GroupPolicy.mayKnock(viewer, space));
        admitting.ask(viewer, space, words);
        post.wake();
    }

    /** Lets somebody in who asked, or not; they are told once. A second answer changes nothing. */
    public void answer(Viewer viewer, Space space, long requestId, boolean accepted) {
        viewer.require(GroupPolicy.mayLead(viewer, space));
        requests.find(requestId).filter(request -> request.getSpace().getId().equals(space.getId()))
                .ifPresent(request -> admitting.answer(viewer, request, accepted));
        post.wake();
    }

    /**
     * Asks the owner of an address whether they want to come in. Whether somebody has an account under it makes no difference to whoever
     * asks.
     *
     * @param place where the request comes from
     * @throws NotAllowed      when strangers do not see the group, or its door is another one
     * @throws InvalidInput    when the address lies in none of its domains, or a field does not do
     * @throws TooManyAttempts when the address was asked too often, or too much came from that place
     */
    public void apply(Viewer viewer, Space space, String name, String email, Locale language, String place) {
        viewer.require(GroupPolicy.isGroup(space) && viewer.sees(space.getCircle()) && Viewer.stranger().sees(space.getCircle()));
        admitting.apply(space, name, email, language, place);
        post.wake();
    }

    /**
     * The viewer leaves.
     *
     * @throws InvalidInput when nobody would look after the group any more
     */
    public void leave(Viewer viewer, Space space) {
        viewer.require(GroupPolicy.isGroup(space) && viewer.isMemberOf(space.getCircle()));
        hosting.dismiss(viewer, space, viewer.personId());
    }

    /** Whether the viewer comes in here by a click. */
    public boolean isOpenTo(Viewer viewer, Space space) {
        return GroupPolicy.mayKnock(viewer, space) && charters.of(viewer, space).filter(charter -> admitting.isOpen(viewer, charter)).isPresent();
    }
}
