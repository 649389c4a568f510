package org.partnerportal.onboarding;

import java.time.ZoneId;

/// The scheme's own time: days begin and end in China.
final class SchemeTime {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private SchemeTime() {}
}
