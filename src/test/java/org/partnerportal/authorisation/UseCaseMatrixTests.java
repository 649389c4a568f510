package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/// Every use case, called by everybody with one owner's things: whoever may not is refused at the door, and a stranger
/// who may in principle reads not a word of the owner's and changes nothing.
@PortalTest
class UseCaseMatrixTests {

    private static final Logger LOG = LoggerFactory.getLogger(UseCaseMatrixTests.class);
    private static final int FEWEST_CHECKS = 4000;

    /// What came of trying a door.
    ///
    /// @param left how the owner's things were before all was undone
    private record Attempt(boolean refused, String said, String left) {}

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TransactionTemplate transactions;

    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void everyDoorOpensToThoseInTheTableAndToNobodyElse() {
        var own = new OwnersThings(portal);
        var other = new OwnersThings(portal);
        var visitors = Visitor.all(own.owner(), other.owner());
        var wrong = new ArrayList<String>();

        for (var door : UseCaseDoor.all(portal)) {
            visitors.forEach(visitor -> check(door, visitor, own, wrong));
        }

        LOG.warn("Authorisation matrix, use cases: {} checks", checks);
        assertThat(wrong).isEmpty();
        assertThat(checks).hasValueGreaterThan(FEWEST_CHECKS);
    }

    private void check(UseCaseDoor door, Visitor visitor, OwnersThings own, List<String> wrong) {
        var before = own.state();
        var attempt = visitor.doing(() -> attempt(door, own));
        checks.incrementAndGet();
        var may = mayEnter(door, visitor);
        if (!may && !attempt.refused()) {
            wrong.add(door.signature() + " let in " + visitor);
        }
        if (may && attempt.refused() && visitor.relation() == Visitor.Relation.OWN_PARTNER) {
            wrong.add(door.signature() + " refused " + visitor);
        }
        if (!may || visitor.stranger()) {
            checks.incrementAndGet();
            own.canaries().stream()
                    .filter(attempt.said()::contains)
                    .forEach(canary -> wrong.add(door.signature() + " told " + visitor + ": " + canary));
            if (!attempt.left().equals(before)) {
                wrong.add(door.signature() + " let " + visitor + " change something");
            }
        }
    }

    private static boolean mayEnter(UseCaseDoor door, Visitor visitor) {
        return switch (visitor.relation()) {
            case SIGNED_OUT -> AuthorisationTable.open(door.names());
            case PASSWORD_ONLY ->
                AuthorisationTable.open(door.names())
                        || AuthorisationTable.SECOND_STEP_USE_CASES.contains(
                                door.type().getSimpleName());
            default -> visitor.oneOf(door.mayEnter());
        };
    }

    // Nothing that is tried stays: what an owner does would be in the way of those who come after. So what it did is
    // looked at before it is undone.
    private Attempt attempt(UseCaseDoor door, OwnersThings own) {
        var arguments = own.samples().argumentsOf(door);
        return Objects.requireNonNull(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                return new Attempt(false, Spoken.by(door.call(arguments)), own.state());
            } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException refused) {
                return new Attempt(true, "", own.state());
            } catch (Throwable other) {
                return new Attempt(false, words(other), own.state());
            }
        }));
    }

    private static String words(Throwable thrown) {
        var words = new StringBuilder();
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            words.append(cause.getMessage()).append('\n');
        }
        return words.toString();
    }
}
