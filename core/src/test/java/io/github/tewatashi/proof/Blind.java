package io.github.tewatashi.proof;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToConfirm;
import java.util.List;
import java.util.Optional;

/** S4: nothing of a face is shown before the name was found to match, and then only that face. */
final class Blind {

    private Blind() {}

    static List<String> broken(Taken taken) {
        StringBuilder shown = new StringBuilder(String.valueOf(taken.answer()));
        // The rest of an entry are ids, digests and constants, which hold no text of a face by their types.
        taken.entries().forEach(entry -> shown.append(entry.fact()));
        for (int i = 0; i < Cast.PEOPLE; i++) {
            Face face = Cast.face(i);
            if (contains(shown, face.names().written())
                    || contains(shown, face.names().reading())
                    || contains(shown, face.paperNumber().value())
                    || contains(shown, face.birthDate().toString())) {
                return List.of("S4: an answer or an entry tells something of a face");
            }
        }
        if (taken.answer() instanceof Answer answer && (answer instanceof Matched || answer instanceof ToConfirm)) {
            Face face = answer instanceof Matched m ? m.face() : ((ToConfirm) answer).face();
            Told told = taken.after().truth().told().get(taken.act().a()).orElseThrow();
            for (int i = 0; i < Cast.PEOPLE; i++) {
                if (face.paperNumber().equals(Cast.face(i).paperNumber())
                        && !told.said().owners.contains(i)) {
                    return List.of("S4: a face is shown to somebody who did not say its name");
                }
            }
            Optional<Proxy> proxy = answer instanceof Matched m ? m.proxy() : ((ToConfirm) answer).proxy();
            if (proxy.isPresent() && told.own().filter(Told.Own::isProxys).isEmpty()) {
                return List.of("S4: a proxy is shown to somebody who did not say the proxy's name and birth date");
            }
        }
        return List.of();
    }

    private static boolean contains(StringBuilder shown, String secret) {
        return shown.indexOf(secret) >= 0;
    }
}
