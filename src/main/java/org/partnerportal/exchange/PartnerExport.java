package org.partnerportal.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.AdminsOnly;
import org.partnerportal.partner.PartnerDetails;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerQuery;
import org.partnerportal.shared.Capability;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.sheet.SheetFormat;
import org.partnerportal.sheet.SheetWriter;
import org.springframework.stereotype.Service;

/// Writes partners into a sheet as the directory is narrowed. What is exported can be imported again and changes
/// nothing.
@Service
@AdminsOnly
public class PartnerExport {

    private final PartnerDirectory directory;
    private final SheetVocabulary words;

    PartnerExport(PartnerDirectory directory, SheetVocabulary words) {
        this.directory = directory;
        this.words = words;
    }

    /// Writes every partner that the query finds, row by row.
    public void write(PartnerQuery query, SheetFormat format, Locale locale, OutputStream out) throws IOException {
        var numbers = directory.acquirerNumbers();
        try (var sheet = SheetWriter.into(out, format)) {
            sheet.row(headings(locale));
            directory.eachOf(query, partner -> write(sheet, row(partner, locale, numbers)));
        } catch (UncheckedIOException brokenOff) {
            throw brokenOff.getCause();
        }
    }

    /// Writes the headings alone, to be filled in.
    public void template(SheetFormat format, Locale locale, OutputStream out) throws IOException {
        try (var sheet = SheetWriter.into(out, format)) {
            sheet.row(headings(locale));
        }
    }

    private List<String> row(PartnerDetails partner, Locale locale, Map<PartnerId, String> numbers) {
        var profile = partner.profile();
        var permission = profile.permission();
        var provider = partner.provider();
        return List.of(
                partner.number(),
                words.word(partner.kind(), locale),
                profile.name(),
                profile.filingNumber() == null ? "" : profile.filingNumber(),
                day(profile.contract().from()),
                day(profile.contract().until()),
                provider ? words.written(permission.industries()) : "",
                provider ? words.writtenSubjectTypes(permission.subjectTypes(), locale) : "",
                provider
                        ? words.written(permission.capabilities().stream()
                                .map(Capability::name)
                                .collect(Collectors.toSet()))
                        : "",
                provider ? words.yesNo(permission.micro(), locale) : "",
                RoutingText.written(profile.routing(), id -> numbers.getOrDefault(id, id.toString())));
    }

    private static List<String> headings(Locale locale) {
        return Arrays.stream(SheetColumn.values())
                .map(column -> column.heading(locale))
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void write(SheetWriter sheet, List<String> row) {
        try {
            sheet.row(row);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
