package org.partnerportal.workday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The days that are not what their weekdays say: some forty a year.
@Repository
class SpecialDays {

    private final JdbcClient jdbc;

    SpecialDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SpecialDay> all() {
        return jdbc.sql("select day, kind, name from special_day")
                .query(SpecialDays::day)
                .list();
    }

    List<SpecialDay> of(int year) {
        return jdbc.sql("select day, kind, name from special_day where day between ? and ? order by day")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(SpecialDays::day)
                .list();
    }

    Optional<SpecialDay> find(LocalDate day) {
        return jdbc.sql("select day, kind, name from special_day where day = ? for update")
                .param(day)
                .query(SpecialDays::day)
                .optional();
    }

    void put(SpecialDay day) {
        jdbc.sql("""
                        insert into special_day (day, kind, name) values (?, ?, ?) as fresh
                        on duplicate key update kind = fresh.kind, name = fresh.name""").params(day.day(), day.kind().name(), day.name()).update();
    }

    void remove(LocalDate day) {
        jdbc.sql("delete from special_day where day = ?").param(day).update();
    }

    private static SpecialDay day(ResultSet row, int number) throws SQLException {
        return new SpecialDay(
                row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")), row.getString("name"));
    }
}
