package org.partnerportal.announcement;

/// What is wrong with an announcement before it is published.
public enum PublishProblem {
    WORDS_MISSING,
    NO_PARTNER_CHOSEN,
    SHOWN_ENDS_BEFORE_IT_BEGINS,
    SHOWN_IS_OVER,
    WINDOW_MISSING,
    WINDOW_ENDS_BEFORE_IT_BEGINS
}
