package io.github.tewatashi.promise;

import io.github.tewatashi.serial.SerialNumber;

/** A slip that was really made. Slips are never destroyed: old ones lie on the floor and in pockets. */
record IssuedSlip(int index, int paper, int session, SerialNumber number, String colour) {

    @Override
    public String toString() {
        return "slip " + (index + 1) + " (made for paper " + (paper + 1) + ", session " + (session + 1) + ")";
    }
}
