package org.partnerportal.reliability;

import java.util.List;

/// What a portal told its parent before it was killed: each line is a fact it had acknowledged, or a moment to die at.
record Said(What what, List<String> details) {

    enum What {
        /// Ready to work.
        READY,
        /// A draft was kept: its id, and the name that was typed.
        SAVED,
        /// An application is being handed in: its id.
        SUBMITTING,
        /// An application was handed in: its id.
        SUBMITTED,
        /// Half of a document has come; the other half never will.
        HALF,
        /// All of a document has come, nothing is acknowledged yet.
        ARRIVED,
        /// A document was stored: its id, and the hash of its bytes.
        STORED
    }

    private static final String MARK = "@";

    static Said parsed(String line) {
        var words = List.of(line.substring(MARK.length()).split(" "));
        return new Said(What.valueOf(words.getFirst()), words.subList(1, words.size()));
    }

    static boolean heardIn(String line) {
        return line.startsWith(MARK);
    }

    static String line(What what, Object... details) {
        var text = new StringBuilder(MARK + what);
        for (var detail : details) {
            text.append(' ').append(detail);
        }
        return text.append('\n').toString();
    }

    String detail(int index) {
        return details.get(index);
    }
}
