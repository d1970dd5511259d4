package io.github.tewatashi.promise;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.OfficerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One physical paper, and the truth about it: what the staff really did, whatever the library's book says. */
final class Paper {

    /** Where a paper really lies. */
    enum Spot {
        SAFE,
        TRAY,
        /** With whom is in {@link #with}. */
        PERSON,
        /** In the box for what is under suspicion. */
        ASIDE,
        SHREDDED
    }

    /** Who may collect it for its owner, by whom that was recorded, and until which day. */
    record Recorded(Person person, OfficerId officer, LocalDate until) {}

    final int index;
    final Person owner;
    final Certificate certificate;

    Spot spot = Spot.SAFE;
    /** In whose tray it lies, if it lies in one. */
    int tray = -1;
    /** Who has it, if somebody has. */
    Optional<Person> with = Optional.empty();
    /** When it was last laid somewhere else. */
    int movedAt;

    /** What the staff were told and acknowledged by the library. */
    boolean absent;

    boolean held;
    Optional<Recorded> proxy = Optional.empty();
    Optional<IssuedSlip> slip = Optional.empty();
    Optional<SerialNumber> printed = Optional.empty();
    /** Sessions to which it travelled, and how it is accounted for in each. */
    final Set<Integer> travelled = new HashSet<>();

    final Set<Integer> received = new HashSet<>();
    final Set<Integer> inIncident = new HashSet<>();
    /** Sessions after which its number was read in the count, since it last came to their tray. */
    final Set<Integer> counted = new HashSet<>();
    /** All places it was in by the answers that the staff got, the last one last. */
    final List<String> places = new ArrayList<>(List.of("SAFE"));

    Paper(int index, Person owner, Certificate certificate) {
        this.index = index;
        this.owner = owner;
        this.certificate = certificate;
    }

    Paper copy() {
        Paper copy = new Paper(index, owner, certificate);
        copy.spot = spot;
        copy.tray = tray;
        copy.with = with;
        copy.movedAt = movedAt;
        copy.absent = absent;
        copy.held = held;
        copy.proxy = proxy;
        copy.slip = slip;
        copy.printed = printed;
        copy.travelled.addAll(travelled);
        copy.received.addAll(received);
        copy.inIncident.addAll(inIncident);
        copy.counted.addAll(counted);
        copy.places.addAll(places);
        return copy;
    }

    /** The number printed on the paper: letters that occur nowhere else in a story. No one misread makes another. */
    static String number(int index) {
        String letters = "QJXZ";
        String half = "" + letters.charAt(index / 16 % 4) + letters.charAt(index / 4 % 4) + letters.charAt(index % 4);
        return half + "-" + half;
    }

    static Face face(Person owner, int index) {
        return new Face(owner.called().recorded(), owner.birthDate(), new PaperNumber(number(index)));
    }

    String number() {
        return number(index);
    }

    /** Where the book must have it, by what the staff were told. */
    String place() {
        return places.get(places.size() - 1);
    }

    void isAt(String place) {
        places.add(place);
    }

    boolean liesInTrayOf(int session) {
        return spot == Spot.TRAY && tray == session;
    }

    boolean isBookedInTrayOf(int session) {
        return place().equals("TRAY " + session);
    }

    /** All numbers it goes by. */
    Set<SerialNumber> numbers() {
        Set<SerialNumber> numbers = new HashSet<>();
        slip.map(IssuedSlip::number).ifPresent(numbers::add);
        printed.ifPresent(numbers::add);
        return numbers;
    }

    /** The truth: whether both, lying in one tray, could be meant by one person's words or slip (S2). */
    boolean couldBeTakenFor(Paper other) {
        return !other.owner.equals(owner)
                && (owner.called().isNamesakeOf(other.owner.called())
                        || numbers().stream().anyMatch(other.numbers()::contains));
    }

    @Override
    public String toString() {
        return "paper " + (index + 1) + " of " + owner;
    }
}
