package bzh.rouedad.world;

import bzh.rouedad.activity.OwnThreads;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;

/** Many acts inside the server that begin at the same moment. */
public final class Together {
    private Together() {
    }

    /** Does all of them at once; what each answered or threw, in their order; as text where others threw it. */
    public static List<Object> act(OwnThreads threads, List<Callable<Object>> acts) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        Object[] outcomes = new Object[acts.size()];
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            int each = i;
            Thread thread = threads.newThread(() -> outcomes[each] = outcome(start, acts.get(each)));
            running.add(thread);
            thread.start();
        }
        for (Thread thread : running) {
            thread.join();
        }
        return Arrays.asList(outcomes);
    }

    /**
     * Does one act in a thread of its own: what a thread has read is at hand in all that it makes, and is closed with each of them.
     *
     * @throws AssertionError with what it threw, as text where others threw it
     */
    public static <T> T apart(OwnThreads threads, Callable<T> act) throws InterruptedException {
        List<T> answers = new ArrayList<>();
        Object outcome = act(threads, List.of(() -> answers.add(act.call()))).get(0);
        if (answers.isEmpty()) {
            throw new AssertionError(outcome);
        }
        return answers.get(0);
    }

    private static Object outcome(CyclicBarrier start, Callable<Object> act) {
        try {
            start.await();
            return act.call();
        } catch (Exception e) {
            if (e.getClass().getName().startsWith("bzh.rouedad.")) {
                return e;
            }
            // As text: an exception of the database cannot travel out of the server.
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }
    }
}
