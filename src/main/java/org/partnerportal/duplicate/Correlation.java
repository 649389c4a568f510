package org.partnerportal.duplicate;

/// How much two series go together: 1 the same, 0 not at all.
final class Correlation {

    private int count;
    private double one;
    private double other;
    private double oneSquared;
    private double otherSquared;
    private double both;

    void add(double here, double there) {
        count++;
        one += here;
        other += there;
        oneSquared += here * here;
        otherSquared += there * there;
        both += here * there;
    }

    double value() {
        var spread = (oneSquared - one * one / count) * (otherSquared - other * other / count);
        return spread <= 1e-6 ? 0 : (both - one * other / count) / Math.sqrt(spread);
    }
}
