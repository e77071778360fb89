package bzh.rouedad.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.IOException;

/** What may happen to somebody who writes. Where the window lives on, they go on typing meanwhile. */
enum Fault {
    /** The process of the window dies: none of its handlers runs. */
    TAB_DIES(false) {
        @Override
        void strike(FaultRun run) {
            crash(run.writer().page(), "chrome://crash");
        }
    },
    BROWSER_DIES(false) {
        @Override
        void strike(FaultRun run) {
            crash(run.writer().page(), "chrome://inducebrowsercrashforrealz");
        }
    },
    SERVER_DIES(true) {
        @Override
        void strike(FaultRun run) throws IOException {
            run.server().kill();
            run.type(run.aWhile());
            run.server().restart();
        }
    },
    SESSION_ENDS(true) {
        @Override
        void strike(FaultRun run) {
            run.writer().page().context().clearCookies();
            run.type(run.aWhile());
        }
    },
    SIGNED_OUT_ELSEWHERE(true) {
        @Override
        void strike(FaultRun run) {
            Page writing = run.writer().anotherWindow();
            run.writer().open("/compte");
            run.writer().press("Se déconnecter");
            run.writer().page().close();
            run.writer().backTo(writing);
            run.type(run.aWhile());
        }
    },
    NETWORK_CUT(true) {
        @Override
        void strike(FaultRun run) {
            run.writer().page().context().setOffline(true);
            run.type(run.cut());
            run.writer().page().context().setOffline(false);
        }
    },
    ONLY_ERRORS(true) {
        @Override
        void strike(FaultRun run) {
            run.writer().page().route("**/*", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            run.type(run.aWhile());
            run.writer().page().unrouteAll();
        }
    },
    BACK(false) {
        @Override
        void strike(FaultRun run) {
            run.writer().page().goBack();
        }
    };

    private final boolean survived;

    Fault(boolean survived) {
        this.survived = survived;
    }

    abstract void strike(FaultRun run) throws IOException;

    /** Whether the window is still there, so that the writing can go on in it. */
    boolean isSurvived() {
        return survived;
    }

    /** These addresses of Chromium end a process where it stands. */
    private static void crash(Page page, String address) {
        try {
            page.navigate(address, new Page.NavigateOptions().setTimeout(5000));
        } catch (PlaywrightException e) {
            // Nobody is left to answer.
            return;
        }
        throw new IllegalStateException("still alive after " + address);
    }
}
