package org.partnerportal.bulkboarding;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Does what another step does, unless the server needs the thread back.
record PausingStep(RowStep step, BooleanSupplier paused) implements RowStep {

    @Override
    public int doneTo() {
        return step.doneTo();
    }

    @Override
    public void passed(ReadRow row) {
        step.passed(row);
    }

    @Override
    public void take(List<ReadRow> rows, Headings headings) {
        if (paused.getAsBoolean()) {
            throw new Interrupted();
        }
        step.take(rows, headings);
    }

    @Override
    public void end(int headingRow, Headings headings) {
        step.end(headingRow, headings);
    }
}
