package bzh.rouedad.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each journey its {@link Travellers}, and ends it well only if no browser complained. */
final class Travelling implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Travelling.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Map<String, String> environment = System.getenv();
        if (Chromium.find().isPresent() || Chromium.isDemanded(environment)) {
            return ConditionEvaluationResult.enabled("there is a browser, or there must be one");
        }
        String reason = "JOURNEY NOT MADE, there is no Chromium here (ROUEDAD_BROWSER names one): "
                + context.getDisplayName();
        System.err.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Travellers.class;
    }

    @Override
    public Travellers resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Surroundings surroundings = context.getRoot().getStore(HERE)
                .getOrComputeIfAbsent(Surroundings.class, key -> prepared(), Surroundings.class);
        Travellers travellers = new Travellers(surroundings);
        context.getStore(HERE).put(Travellers.class, travellers);
        return travellers;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Travellers travellers = context.getStore(HERE).get(Travellers.class, Travellers.class);
        if (travellers != null) {
            String name = context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            travellers.arrive(context.getExecutionException().isPresent() ? name : null);
        }
    }

    private static Surroundings prepared() {
        try {
            return Surroundings.prepare();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
