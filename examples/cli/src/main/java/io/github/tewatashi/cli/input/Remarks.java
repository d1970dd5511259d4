package io.github.tewatashi.cli.input;

import java.util.ArrayList;
import java.util.List;

/** Gathers what there is to say about one file while it is read. */
final class Remarks {

    private final String file;
    private final List<InputRemark> remarks = new ArrayList<>();

    Remarks(String file) {
        this.file = file;
    }

    void add(InputFault code, int line, int column, String detail) {
        remarks.add(new InputRemark(code, line, column, detail));
    }

    /** Refuses the file if anything was said that refuses it. */
    void refuse() {
        if (report().isRefusal()) {
            throw new InputRefused(report());
        }
    }

    InputReport report() {
        return new InputReport(file, remarks);
    }
}
