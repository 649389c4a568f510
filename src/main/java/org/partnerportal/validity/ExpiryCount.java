package org.partnerportal.validity;

/// How many papers have expired, and how many will within ninety days; neither counted beyond a hundred.
public record ExpiryCount(int expired, int soon) {

    public boolean none() {
        return expired == 0 && soon == 0;
    }
}
