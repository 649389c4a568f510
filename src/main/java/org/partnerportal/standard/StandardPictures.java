package org.partnerportal.standard;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The example pictures of all versions, each kept once under the name of its content: what a published version shows
/// can never become another picture.
@Repository
class StandardPictures implements InitializingBean {

    private static final Duration UNUSED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    StandardPictures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String nameOf(byte[] jpeg) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    public void afterPropertiesSet() {
        FirstExamples.pictures().forEach(this::keep);
    }

    /// Keeps a picture; gives its name. One that is there already begins to wait for its use anew.
    String keep(byte[] jpeg) {
        var name = nameOf(jpeg);
        jdbc.sql("""
                        insert into standard_picture (hash, jpeg, added_at) values (?, ?, ?)
                        on duplicate key update added_at = values(added_at)""").params(name, jpeg, Timestamp.from(clock.instant())).update();
        return name;
    }

    Optional<byte[]> find(String name) {
        return jdbc.sql("select jpeg from standard_picture where hash = ?")
                .param(name)
                .query(byte[].class)
                .optional();
    }

    /// Whether it is there; it stays until the transaction is over.
    boolean hold(String name) {
        return jdbc.sql("select 1 from standard_picture where hash = ? for share")
                .param(name)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /// Lets go of what was taken a day ago and no version shows.
    void sweep() {
        jdbc.sql("""
                        delete from standard_picture
                         where added_at < :before and hash not in (:first)
                           and not exists (select 1 from identity_standard
                                            where instr(identity_standard.content, standard_picture.hash) > 0)""")
                .param("before", Timestamp.from(clock.instant().minus(UNUSED)))
                .param("first", FirstExamples.names())
                .update();
    }
}
