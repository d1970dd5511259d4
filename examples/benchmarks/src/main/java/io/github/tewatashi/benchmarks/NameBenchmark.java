package io.github.tewatashi.benchmarks;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import io.github.tewatashi.name.NameVerdict;
import io.github.tewatashi.name.Names;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import java.text.Normalizer;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One verdict on one pair of names, beside what ICU4J needs to bring the same pair to one form.
 *
 * <p>ICU answers an easier question: it has no verdicts, no kanji variants and no table of what must not fold.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NameBenchmark {

    /** Which pair. */
    @Param
    public NamePair pair = NamePair.SAME;

    private final Transliterator transliterator =
            Transliterator.getInstance("NFKC; Hiragana-Katakana; Latin-ASCII; Upper; [:White_Space:] Remove");

    private final Collator collator = Collator.getInstance(ULocale.JAPANESE);

    private String stated = "";
    private String recorded = "";
    private Stated said = Stated.name("");
    private RecordedNames names = RecordedNames.of("", "");

    /** Copies the texts, so that no two are the same object. */
    @Setup
    public void names() {
        stated = copy(pair.stated);
        recorded = copy(pair.recorded);
        said = Stated.name(stated);
        names = RecordedNames.of(recorded, recorded);
        collator.setStrength(Collator.PRIMARY);
    }

    private static String copy(String text) {
        return String.valueOf(text.toCharArray());
    }

    /** The yardstick of an exact match. */
    @Benchmark
    public boolean normalizedAndEqual() {
        return Normalizer.isNormalized(stated, Normalizer.Form.NFC) && stated.equals(recorded);
    }

    /** The verdict on two texts. */
    @Benchmark
    public NameVerdict pairOfTexts() {
        return Names.compare(stated, recorded);
    }

    /** The verdict at a desk: the name was stated once and meets what is recorded of a holder. */
    @Benchmark
    public NameVerdict statedAndRecorded() {
        return Names.compare(said, names);
    }

    /** The keys by which papers are looked up, from the text on. */
    @Benchmark
    public Set<String> statedAndItsKeys() {
        return Names.keys(Stated.name(stated));
    }

    /** ICU's transliterator on both, and whether they are then equal. */
    @Benchmark
    public boolean icuTransliterator() {
        return transliterator.transliterate(stated).equals(transliterator.transliterate(recorded));
    }

    /** ICU's Japanese collator at its loosest. */
    @Benchmark
    public boolean icuCollator() {
        return collator.compare(stated, recorded) == 0;
    }
}
