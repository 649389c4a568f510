package org.partnerportal.ownership;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnerportal.ownership.Holding.Kind;

/// Who holds which share of whom, up to the merchant. Along a way shares are multiplied, over several ways added.
///
/// Whoever comes to a quarter or more is a beneficial owner (受益所有人信息管理办法, People's Bank and market regulator, Order
/// No. 3 of 2024, art. 6). Where nobody does, it is who controls the merchant otherwise, and where nobody does that
/// either, who manages it.
public final class ShareTree {

    /// The share from which on a person is an owner.
    public static final BigDecimal A_QUARTER = BigDecimal.valueOf(25);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final List<Holding> holdings;
    private final Map<Integer, Holding> byId;

    public ShareTree(List<Holding> holdings) {
        this.holdings = List.copyOf(holdings);
        this.byId = holdings.stream().collect(Collectors.toMap(Holding::id, Function.identity(), (one, other) -> one));
    }

    /// What is wrong, in the order of the holdings; nothing if owners can be worked out.
    public List<ShareFlaw> flaws() {
        var flaws = new ArrayList<ShareFlaw>();
        var sums = sums();
        for (var holding : holdings) {
            if (holding.holder().isBlank()) {
                flaws.add(new ShareFlaw(holding.id(), ShareFlaw.Kind.NAME_MISSING));
            }
            if (holding.percent().signum() <= 0 || holding.percent().compareTo(WHOLE) > 0) {
                flaws.add(new ShareFlaw(holding.id(), ShareFlaw.Kind.SHARE_OUT_OF_RANGE));
            } else if (sums.getOrDefault(holding.of(), BigDecimal.ZERO).compareTo(WHOLE) > 0) {
                flaws.add(new ShareFlaw(holding.id(), ShareFlaw.Kind.MORE_THAN_THE_WHOLE));
            }
            if (share(holding).isEmpty()) {
                flaws.add(new ShareFlaw(holding.id(), ShareFlaw.Kind.OF_NO_COMPANY));
            }
        }
        return List.copyOf(flaws);
    }

    /// The persons who come to a quarter or more, the largest first.
    public List<OwnerFound> owners() {
        return persons().stream()
                .filter(person -> person.percent().compareTo(A_QUARTER) >= 0)
                .toList();
    }

    /// Every person with what they own of the merchant, the largest first.
    public List<OwnerFound> persons() {
        var shares = new HashMap<String, BigDecimal>();
        for (var holding : holdings) {
            if (holding.kind() == Kind.PERSON) {
                share(holding).ifPresent(share -> shares.merge(holding.holder().strip(), share, BigDecimal::add));
            }
        }
        return shares.entrySet().stream()
                .map(each -> new OwnerFound(each.getKey(), each.getValue().setScale(2, RoundingMode.HALF_UP)))
                .sorted(Comparator.comparing(OwnerFound::percent).reversed().thenComparing(OwnerFound::name))
                .toList();
    }

    // What the holding comes to of the merchant itself; nothing if no way leads there.
    private Optional<BigDecimal> share(Holding holding) {
        var share = holding.percent();
        Set<Integer> passed = new HashSet<>(List.of(holding.id()));
        var of = holding.of();
        while (of != Holding.MERCHANT) {
            var next = byId.get(of);
            if (next == null || next.kind() == Kind.PERSON || !passed.add(of)) {
                return Optional.empty();
            }
            share = share.multiply(next.percent()).divide(WHOLE);
            of = next.of();
        }
        return Optional.of(share);
    }

    private Map<Integer, BigDecimal> sums() {
        return holdings.stream()
                .collect(Collectors.groupingBy(
                        Holding::of, Collectors.reducing(BigDecimal.ZERO, Holding::percent, BigDecimal::add)));
    }
}
