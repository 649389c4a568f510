package org.partnerportal.screening;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.watchlist.ForbiddenWord;
import org.partnerportal.watchlist.ForbiddenWords;
import org.partnerportal.watchlist.ListedKind;
import org.partnerportal.watchlist.MatchKind;
import org.partnerportal.watchlist.NameMatch;
import org.partnerportal.watchlist.WatchList;
import org.partnerportal.watchlist.Watchlist;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds listed people and organisations, and words of forbidden business in what the merchant says of itself.
@Component
@Order(3)
class WatchlistFindings implements FindingSource {

    private static final List<FieldPath> TEXTS = Stream.of(
                    "subject_info.business_license_info.merchant_name",
                    "subject_info.certificate_info.merchant_name",
                    "subject_info.micro_biz_info.micro_store_info.micro_name",
                    "subject_info.micro_biz_info.micro_mobile_info.micro_mobile_name",
                    "subject_info.micro_biz_info.micro_online_info.micro_online_store",
                    "business_info.merchant_shortname",
                    "business_info.sales_info.biz_store_info.biz_store_name",
                    "business_info.sales_info.web_info.domain",
                    "addition_info.business_addition_msg")
            .map(FieldPath::of)
            .toList();
    private static final int ALL_BUT_SURE = 95;
    private static final int WORTH_A_CHECK = 80;

    private final Watchlist watchlist;
    private final ForbiddenWords words;
    private final ShownValues shown;

    WatchlistFindings(Watchlist watchlist, ForbiddenWords words, FieldCatalogue catalogue) {
        this.watchlist = watchlist;
        this.words = words;
        this.shown = new ShownValues(catalogue);
    }

    @Override
    public String name() {
        return "watchlist";
    }

    @Override
    public List<Finding> findings(SubmissionToScreen submission) {
        var form = submission.form();
        return Stream.of(people(form), organisation(form), words(form))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Finding> people(FormValues form) {
        return People.in(form).stream()
                .flatMap(person -> watchlist.matches(ListedKind.PERSON, person.name(), person.number()).stream()
                        .map(match -> match.kind() == MatchKind.NUMBER
                                ? finding(match, person.numberPath(), person.number(), person.namePath())
                                : finding(match, person.namePath(), person.name(), person.namePath())));
    }

    private Stream<Finding> organisation(FormValues form) {
        return Stream.of("subject_info.business_license_info.", "subject_info.certificate_info.")
                .flatMap(group ->
                        form.first(group + "merchant_name").stream().flatMap(name -> organisation(form, group, name)));
    }

    private Stream<Finding> organisation(FormValues form, String group, String name) {
        var numberPath = FieldPath.of(group + (group.contains("license") ? "license_number" : "cert_number"));
        var namePath = FieldPath.of(group + "merchant_name");
        var number = form.first(numberPath).orElse(null);
        return watchlist.matches(ListedKind.ORGANISATION, name, number).stream()
                .map(match -> match.kind() == MatchKind.NUMBER
                        ? finding(match, numberPath, number, namePath)
                        : finding(match, namePath, name, namePath));
    }

    // The listed name is masked as the given one is: who reads cases may not read the lists, and where the two are the
    // same it would show what is masked beside it.
    private Finding finding(NameMatch match, FieldPath path, @Nullable String given, FieldPath namePath) {
        var source = match.source().isBlank() ? "@watchlist.list." + match.list() : match.source();
        return new Finding(
                "screening.finding.listed-"
                        + match.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                severity(match),
                path,
                given == null ? "" : shown.of(path, given),
                source,
                Integer.toString(match.score()),
                shown.of(namePath, match.listed()));
    }

    private static Severity severity(NameMatch match) {
        if (match.kind() == MatchKind.OTHER_NUMBER || match.score() < WORTH_A_CHECK) {
            return Severity.INFO;
        }
        return match.score() >= ALL_BUT_SURE && match.list() == WatchList.BLACKLIST ? Severity.ALERT : Severity.WARNING;
    }

    private Stream<Finding> words(FormValues form) {
        var search = words.search();
        return TEXTS.stream()
                .flatMap(path -> form.all(path).stream()
                        .flatMap(text -> search.in(text).stream())
                        .map(word -> finding(path, word)));
    }

    private static Finding finding(FieldPath path, ForbiddenWord word) {
        return new Finding(
                "screening.finding.forbidden-word",
                word.kind().never() ? Severity.ALERT : Severity.WARNING,
                path,
                word.word(),
                "@watchlist.business." + word.kind());
    }
}
