package bzh.rouedad.world;

import bzh.rouedad.database.Turns;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The house without its server: our own beans put together by hand over a database in memory that our own migrations
 * made. Transactions are drawn by {@link #act}, one for each call, as the server draws them around an act; nothing else
 * of the server is there, so neither mail nor news leaves by itself.
 */
public final class SmallHouse implements AutoCloseable {
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, List<Class<?>>> choirs = new HashMap<>();
    private final Map<String, Object> settings = new HashMap<>(Map.of("rouedad.url", "https://reseau.example", "rouedad.mailbox.host", Optional.empty(),
            "rouedad.file.largest", 25, "rouedad.file.hourly", 1000, "rouedad.file.kinds", "png,jpeg,gif,webp,svg,pdf,odt,ods,odp,docx,xlsx,pptx,csv,txt,md,ics,zip"));
    private final JdbcDataSource source = new JdbcDataSource();
    private final boolean inMemory;
    private final EntityManagerFactory factory;
    private final EntityManager em;

    public SmallHouse() {
        this("mem:" + UUID.randomUUID(), "DB_CLOSE_DELAY=-1");
    }

    private SmallHouse(String database, String setting) {
        inMemory = database.startsWith("mem:");
        source.setURL("jdbc:h2:" + database + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;" + setting);
        source.setUser("rouedad");
        source.setPassword("rouedad");
        Flyway.configure(SmallHouse.class.getClassLoader()).dataSource(source).locations("classpath:db/migration").load().migrate();
        factory = Persistence.createEntityManagerFactory("rouedad", Map.of("jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", source, "eclipselink.logging.level", "SEVERE",
                "eclipselink.session-name", UUID.randomUUID().toString()));
        em = factory.createEntityManager();
        beans.put(Turns.class, new Turns() {
            @Override
            public void take(String kind, Object key) {
                // One thread, one entity manager: nobody to wait for.
            }

            @Override
            public void takeAll(String kind, Collection<?> keys) {
                // Here neither.
            }

            @Override
            public void takeAll(Map<String, ? extends Collection<?>> keys) {
                // Nor here.
            }
        });
    }

    /** Over the database of a server that keeps its data here and is not running. */
    public static SmallHouse of(Path data) {
        return new SmallHouse("file:" + data.toAbsolutePath() + "/db/rouedad", "WRITE_DELAY=0").with("rouedad.data", data.toString());
    }

    /** Settings that beans ask for. */
    public SmallHouse with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    /** Who answers wherever every bean of this type is asked for. */
    public SmallHouse with(Class<?> type, Class<?>... members) {
        choirs.put(type.getName(), List.of(members));
        return this;
    }

    /** Stands in for the bean of this type; a clock is the one by which all of them live. */
    public <T> SmallHouse with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    /** The bean of this type, made with all that it asks for. */
    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            known = made(type);
        }
        return type.cast(known);
    }

    /** Runs the act in a transaction of its own; what it throws undoes it. Afterwards nothing read before is kept. */
    public <T> T act(Callable<T> act) {
        em.getTransaction().begin();
        try {
            T result = act.call();
            em.flush();
            em.getTransaction().commit();
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.clear();
        }
    }

    /** As {@link #act}, for what answers nothing. */
    public void run(Runnable act) {
        act(() -> {
            act.run();
            return null;
        });
    }

    /** Changes rows by hand, for what no act does yet. */
    public int change(String sql) {
        return em.createNativeQuery(sql).executeUpdate();
    }

    /** Values of one column, for what no bean tells. */
    public List<?> rows(String sql) {
        return em.createNativeQuery(sql).getResultList();
    }

    @Override
    public void close() {
        em.close();
        factory.close();
        if (inMemory) {
            end();
        }
    }

    /** A database in memory stays there until it is told to go, and thousands of tests have one each. */
    private void end() {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                Object value = wanted(field);
                if (value != null) {
                    field.setAccessible(true);
                    field.set(bean, value);
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object wanted(Field field) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            return em;
        }
        if (field.getType() == Clock.class) {
            return beans.get(Clock.class);
        }
        if (!field.isAnnotationPresent(Inject.class)) {
            return null;
        }
        if (field.isAnnotationPresent(ConfigProperty.class)) {
            return settings.get(field.getAnnotation(ConfigProperty.class).name());
        }
        if (field.getType() == Event.class) {
            return Proxy.newProxyInstance(SmallHouse.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, given) -> null);
        }
        if (field.getType() == Instance.class) {
            String of = ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0].getTypeName();
            return everyOne(choirs.getOrDefault(of, List.of()));
        }
        return get(field.getType());
    }

    private Object everyOne(List<Class<?>> types) {
        return Proxy.newProxyInstance(SmallHouse.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, given) -> {
            List<?> members = types.stream().map(this::get).toList();
            return switch (method.getName()) {
                case "iterator" -> members.iterator();
                case "stream" -> members.stream();
                case "forEach" -> {
                    for (Object member : members) {
                        accept(given[0], member);
                    }
                    yield null;
                }
                default -> throw new IllegalStateException(method.getName());
            };
        });
    }

    @SuppressWarnings("unchecked")
    private static void accept(Object consumer, Object member) {
        ((Consumer<Object>) consumer).accept(member);
    }
}
