package io.github.tewatashi.promise;

/** How people and scanners read wrongly. */
final class Misreading {

    private Misreading() {}

    /** One digit of a number read as another. */
    static String digit(String number, int which) {
        int at = Math.floorMod(which * 3 + 6, number.length());
        char read = number.charAt(at);
        if (!Character.isDigit(read)) {
            return digit(number, which + 1);
        }
        return number.substring(0, at) + (char) ('0' + (read - '0' + 1 + which % 8) % 10) + number.substring(at + 1);
    }

    /** The last two digits before the hyphen swapped. */
    static String swap(String number) {
        int hyphen = number.indexOf('-');
        return number.substring(0, hyphen - 2)
                + number.charAt(hyphen - 1)
                + number.charAt(hyphen - 2)
                + number.substring(hyphen);
    }

    /** One letter of a paper's number read as another. */
    static String letter(String number, int which) {
        int at = which % 3;
        char read = number.charAt(at) == 'Q' ? 'X' : 'Q';
        return number.substring(0, at) + read + number.substring(at + 1);
    }
}
