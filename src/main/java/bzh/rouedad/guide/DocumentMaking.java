package bzh.rouedad.guide;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.binding.Bindery;
import bzh.rouedad.binding.Book;
import bzh.rouedad.binding.Problem;
import bzh.rouedad.file.FileStore;
import bzh.rouedad.guide.Documents.Task;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Has the files of editions made in the background, one at a time: of the edition that just came out, and of all before it. */
@ApplicationScoped
public class DocumentMaking implements Recipient {
    private static final Duration ROUND = Duration.ofMinutes(5);

    @Inject
    Documents documents;
    @Inject
    Gathering gathering;
    @Inject
    FileStore store;
    @Inject
    OwnThreads threads;
    private final Bindery bindery = new Bindery();
    private Worker worker;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "guide-document", this::makeAll, ROUND);
    }

    @PreDestroy
    void stop() {
        closing = true;
        bindery.close();
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    @Override
    public String name() {
        return "guide-document";
    }

    /** Rows say what is to be made: the news is only that there may be some. */
    @Override
    public void receive(List<Activity> news) {
        if (news.stream().anyMatch(activity -> activity.getThing().kind().equals(Guide.KIND))) {
            wake();
        }
    }

    /** Makes all files that are missing, before returning. Tests call it in place of waiting. */
    public synchronized void makeAll() {
        for (Optional<Task> task = next(); task.isPresent(); task = next()) {
            make(task.get());
        }
    }

    private Optional<Task> next() {
        return closing ? Optional.empty() : documents.begin();
    }

    private void make(Task task) {
        Optional<Book> book = gathering.gather(task.editionId());
        if (book.isEmpty()) {
            documents.giveUp(task, Problem.TOO_LARGE);
            return;
        }
        try {
            Path file = Files.createTempFile("book-", "." + task.form().ending());
            try {
                Optional<Problem> problem = bindery.bind(book.get(), task.form(), file);
                if (problem.isPresent()) {
                    documents.giveUp(task, problem.get());
                } else {
                    documents.end(task, store.keep(Files.readAllBytes(file)), Files.size(file));
                }
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (CancellationException e) {
            documents.leaveOff(task);
        } catch (IOException e) {
            // Nothing about the edition; the next round tries again, so many times.
            throw new UncheckedIOException(e);
        }
    }
}
