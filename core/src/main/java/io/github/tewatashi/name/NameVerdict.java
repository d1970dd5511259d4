package io.github.tewatashi.name;

import java.util.List;

/** A verdict. */
public record NameVerdict(Verdict verdict, List<Fold> folds, List<Hint> hints) {}
