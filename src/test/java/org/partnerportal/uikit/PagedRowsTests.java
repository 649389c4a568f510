package org.partnerportal.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagedRowsTests {

    private static final int SIZE = 10;
    private static final int ALL = 47;

    private final List<Integer> read = new ArrayList<>();
    private final PagedRows<Integer, Integer> rows = new PagedRows<>(SIZE, this::page);

    @ParameterizedTest
    @CsvSource({"0, 10", "0, 50", "5, 10", "9, 1", "10, 20", "33, 7", "40, 10", "46, 5", "47, 10", "90, 10"})
    void givesTheRowsThatAreWantedWhereverPagesBegin(int offset, int limit) {
        var wanted = IntStream.range(offset, Math.min(ALL, offset + limit)).boxed();

        assertThat(fetched(offset, limit)).containsExactlyElementsOf(wanted.toList());
    }

    @Test
    void readsNoPageTwiceToGetFurther() {
        fetched(0, 10);
        fetched(10, 10);
        fetched(20, 10);

        assertThat(read).containsExactly(0, 10, 20);
    }

    @Test
    void remembersWherePagesBeginUntilToldToForget() {
        fetched(40, 7);
        read.clear();

        fetched(30, 10);
        assertThat(read).containsExactly(30);

        rows.forget();
        assertThat(rows.depth()).isZero();
        fetched(30, 10);
        assertThat(read).containsExactly(30, 0, 10, 20, 30);
    }

    private List<Integer> fetched(int offset, int limit) {
        return rows.fetch(new Query<>(offset, limit, List.of(), null, null)).toList();
    }

    private PagedRows.Page<Integer, Integer> page(@Nullable Integer place) {
        var from = place == null ? 0 : place;
        read.add(from);
        var to = Math.min(ALL, from + SIZE);
        return new PagedRows.Page<>(
                IntStream.range(from, to).boxed().toList(), to < ALL ? Optional.of(to) : Optional.empty());
    }
}
