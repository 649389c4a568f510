package org.partnerportal.uikit;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Cells that the browser draws from a row's data, looking like the components of other screens.
///
/// A cell that is a component is kept by the server for every row in sight, in every open session.
public final class DrawnCells {

    private static final String MOMENT = """
            <span class="moment" title="${item.exact}">${item.ago}</span>""";

    private DrawnCells() {}

    /// A moment in words of distance, the exact one on hover.
    public static <T> LitRenderer<T> moment(Moments moments, Locale locale, Function<T, Instant> moment) {
        return LitRenderer.<T>of(MOMENT)
                .withProperty("ago", row -> moments.relative(moment.apply(row), locale))
                .withProperty("exact", row -> moments.exact(moment.apply(row), locale));
    }

    /// A cell with a badge and nothing else.
    public static <T> LitRenderer<T> badge(Function<T, Badge> badge) {
        return withBadge(LitRenderer.of(badge("badge")), "badge", badge);
    }

    /// The markup of the badge `name`, for a cell that holds more than it.
    public static String badge(String name) {
        return """
                ${item.%1$sWord ? html`<span class="status-badge ${item.%1$sTone}">\
                <vaadin-icon icon="${item.%1$sIcon}" aria-hidden="true"></vaadin-icon>\
                <span>${item.%1$sWord}</span></span>` : ''}""".formatted(name);
    }

    /// Gives a cell the data of its badge `name`; a row without such a badge has none.
    public static <T> LitRenderer<T> withBadge(
            LitRenderer<T> cell, String name, Function<T, ? extends @Nullable Badge> badge) {
        return cell.withProperty(name + "Word", row -> part(badge.apply(row), Badge::word))
                .withProperty(
                        name + "Tone",
                        row -> part(badge.apply(row), each -> each.tone().className()))
                .withProperty(name + "Icon", row -> part(badge.apply(row), Badge::iconName));
    }

    private static String part(@Nullable Badge badge, Function<Badge, String> part) {
        return badge == null ? "" : part.apply(badge);
    }
}
