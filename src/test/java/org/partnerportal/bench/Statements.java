package org.partnerportal.bench;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.PreparedQuery;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Overhears what a thread says to the database. The driver makes one for each connection.
public final class Statements implements QueryInterceptor {

    // A piece of work runs on one thread from its first statement to its commit.
    private static final ThreadLocal<@Nullable List<Statement>> HEARD = new ThreadLocal<>();

    /// A statement as it was sent, with its parameters apart where it has any.
    record Statement(String sql, List<@Nullable Object> parameters) {

        /// Whether it does something, rather than only opening or ending a transaction.
        boolean works() {
            var start = sql.stripLeading().toLowerCase(Locale.ROOT);
            return !start.startsWith("set ") && !start.startsWith("commit") && !start.startsWith("rollback");
        }

        boolean reads(String table) {
            return sql.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)\\(*\\s*select.*") && sql.contains(table);
        }
    }

    /// Everything this thread asks of the database during the work.
    static List<Statement> during(Runnable work) {
        var heard = new ArrayList<Statement>();
        HEARD.set(heard);
        try {
            work.run();
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    // The driver's interface asks for the type parameter.
    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T extends Resultset> @Nullable T preProcess(Supplier<String> sql, Query query) {
        var heard = HEARD.get();
        if (heard != null) {
            heard.add(statement(sql, query));
        }
        return null;
    }

    private static Statement statement(Supplier<String> sql, @Nullable Query query) {
        if (!(query instanceof PreparedQuery prepared)) {
            return new Statement(String.valueOf(sql.get()), List.of());
        }
        var values = prepared.getQueryBindings().getBindValues();
        return new Statement(
                prepared.getOriginalSql(),
                Arrays.stream(values)
                        .<@Nullable Object>map(value -> value.getValue())
                        .toList());
    }

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {
        // nothing is held
    }

    @Override
    public <T extends Resultset> @Nullable T postProcess(
            Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }
}
