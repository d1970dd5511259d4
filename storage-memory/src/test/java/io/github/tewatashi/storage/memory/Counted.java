package io.github.tewatashi.storage.memory;

import org.jetbrains.kotlinx.lincheck.execution.ExecutionResult;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;
import org.jetbrains.lincheck.datastructures.verifier.LinearizabilityVerifier;
import org.jetbrains.lincheck.datastructures.verifier.Verifier;

/** Lincheck's own judge, which also counts what was brought before it: one scenario after the other, order by order. */
public final class Counted implements Verifier {

    private static ExecutionScenario last;
    private static long scenarios;
    private static long orders;

    private final Verifier judge;

    /** Lincheck makes one for the class whose calls come one after the other. */
    public Counted(Class<?> alone) {
        judge = new LinearizabilityVerifier(alone);
    }

    static void reset() {
        last = null;
        scenarios = 0;
        orders = 0;
    }

    static long scenarios() {
        return scenarios;
    }

    static long orders() {
        return orders;
    }

    @Override
    public boolean verifyResults(ExecutionScenario scenario, ExecutionResult results) {
        if (scenario != last) {
            last = scenario;
            scenarios++;
        }
        orders++;
        return judge.verifyResults(scenario, results);
    }
}
