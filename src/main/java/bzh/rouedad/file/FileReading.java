package bzh.rouedad.file;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.extraction.Extraction;
import bzh.rouedad.file.FileTexts.Task;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** Has the words inside files read in the background, one file at a time: those just put in, and all that were put in before. */
@ApplicationScoped
public class FileReading implements Recipient {
    private static final Duration ROUND = Duration.ofMinutes(5);

    @Inject
    FileTexts texts;
    @Inject
    FileStore store;
    @Inject
    OwnThreads threads;
    private final Extraction extraction = new Extraction();
    private Worker worker;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "file-text", this::readAll, ROUND);
    }

    @PreDestroy
    void stop() {
        closing = true;
        extraction.close();
        worker.stop();
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    @Override
    public String name() {
        return "file-text";
    }

    /** Rows say what is to be read: the news is only that there may be some. */
    @Override
    public void receive(List<Activity> news) {
        if (news.stream().anyMatch(activity -> activity.getThing().kind().equals(StoredFile.KIND))) {
            wake();
        }
    }

    /** Reads all files that wait, before returning. Tests call it in place of waiting. */
    public synchronized void readAll() {
        for (Optional<Task> task = next(); task.isPresent(); task = next()) {
            read(task.get());
        }
    }

    private Optional<Task> next() {
        return closing ? Optional.empty() : texts.begin();
    }

    private void read(Task task) {
        try {
            texts.end(task, extraction.read(store.path(task.sha256()), task.format()));
        } catch (CancellationException e) {
            texts.leaveOff(task);
        } catch (IOException e) {
            // Nothing about the file; the next round tries again, so many times.
            throw new UncheckedIOException(e);
        }
    }
}
