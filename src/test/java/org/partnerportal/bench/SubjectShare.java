package org.partnerportal.bench;

/// How common the subject types are among a thousand merchants.
enum SubjectShare {
    SUBJECT_TYPE_INDIVIDUAL(480),
    SUBJECT_TYPE_ENTERPRISE(350),
    SUBJECT_TYPE_MICRO(150),
    SUBJECT_TYPE_OTHERS(10),
    SUBJECT_TYPE_INSTITUTIONS_CLONED(8),
    SUBJECT_TYPE_GOVERNMENT(2);

    private final int share;

    SubjectShare(int share) {
        this.share = share;
    }

    static SubjectShare of(int thousandth) {
        var left = thousandth;
        for (var type : values()) {
            left -= type.share;
            if (left < 0) {
                return type;
            }
        }
        return SUBJECT_TYPE_INDIVIDUAL;
    }

    String value() {
        return name();
    }
}
