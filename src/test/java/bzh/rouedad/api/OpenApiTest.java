package bzh.rouedad.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API and the API itself name the same addresses and methods. */
class OpenApiTest {
    private static final Map<Class<? extends Annotation>, String> METHODS = Map.of(GET.class, "get", POST.class, "post", PUT.class, "put",
            DELETE.class, "delete");

    @Test
    void everythingServedIsDescribedAndNothingElse() throws IOException {
        assertEquals(served(), described());
    }

    private static Set<String> served() {
        Set<String> served = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter().importPackages("bzh.rouedad.api")) {
            Class<?> resource = found.reflect();
            Path root = resource.getAnnotation(Path.class);
            for (Method method : root == null ? new Method[0] : resource.getDeclaredMethods()) {
                METHODS.forEach((annotation, name) -> {
                    if (method.isAnnotationPresent(annotation)) {
                        Path below = method.getAnnotation(Path.class);
                        String path = "/" + root.value() + (below == null ? "" : "/" + below.value());
                        served.add(name + " " + path.replaceAll("\\{(\\w+):.*}", "{$1}"));
                    }
                });
            }
        }
        return served;
    }

    private static Set<String> described() throws IOException {
        Set<String> described = new TreeSet<>();
        try (InputStream stream = OpenApiTest.class.getResourceAsStream("openapi.json")) {
            // JSON is YAML; the library for front matter reads it.
            Map<?, ?> document = (Map<?, ?>) new Load(LoadSettings.builder().build())
                    .loadFromString(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            ((Map<?, ?>) document.get("paths")).forEach((path, methods) ->
                    ((Map<?, ?>) methods).keySet().forEach(method -> described.add(method + " " + path)));
        }
        return described;
    }
}
