package bzh.rouedad.activity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadFactory;

/**
 * Threads that know the application and share nothing else. All threads of the server's {@code ManagedThreadFactory}
 * share one invocation, and with it the transaction that connections are enlisted in: two that write at the same time
 * commit and roll back each other's rows. Here each thread gets an invocation of its own, the one it is made with.
 */
@ApplicationScoped
public class OwnThreads implements ThreadFactory {
    @Resource
    ContextService contexts;

    @Override
    public Thread newThread(Runnable work) {
        return new Thread(contexts.contextualRunnable(work));
    }
}
