package org.partnerportal.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;

/// Every plain HTTP door that the portal opens by itself, and no other, has a line in the table. What the lines promise
/// is tried by `HttpDoorsIT`.
@PortalTest
class HttpDoorTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    @Qualifier("springSecurityFilterChain") private FilterChainProxy chains;

    @Test
    void everyMappingAndEverySecurityFilterHasALineInTheTable() {
        var doors = new HashSet<>(HttpDoors.mappings(portal));
        doors.addAll(HttpDoors.filters(chains));
        doors.removeAll(AuthorisationTable.PLAIN_FILTERS);

        assertThat(doors).containsExactlyInAnyOrderElementsOf(AuthorisationTable.HTTP.keySet());
    }
}
