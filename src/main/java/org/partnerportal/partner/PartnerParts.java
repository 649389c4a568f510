package org.partnerportal.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnerportal.routing.AcquirerShare;
import org.partnerportal.routing.Routing;
import org.partnerportal.routing.RoutingRule;
import org.partnerportal.shared.AccountId;
import org.partnerportal.shared.BinaryIds;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What belongs to a partner and has tables of its own: contacts (sealed), routing rules, an open proposal.
@Component
class PartnerParts {

    private record Place(PartnerId partner, int position) {

        static Place of(ResultSet row) throws SQLException {
            return new Place(new PartnerId(BinaryIds.uuid(row.getBytes("partner_id"))), row.getInt("position"));
        }
    }

    private final JdbcClient jdbc;
    private final Vault vault;
    private final JsonMapper json;

    PartnerParts(JdbcClient jdbc, Vault vault, JsonMapper json) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.json = json;
    }

    List<PartnerContact> contacts(PartnerId partner) {
        return jdbc.sql("select position, sealed from partner_contact where partner_id = ? order by position")
                .param(bytes(partner))
                .query((row, number) -> json.readValue(
                        vault.openText(context(partner, row.getInt("position")), row.getBytes("sealed")),
                        PartnerContact.class))
                .list();
    }

    Routing routing(PartnerId partner) {
        return routings(List.of(partner)).getOrDefault(partner, Routing.NONE);
    }

    /// The routing of each of these that has one.
    Map<PartnerId, Routing> routings(List<PartnerId> partners) {
        var ids = partners.stream().map(PartnerParts::bytes).toList();
        var shares = new HashMap<Place, List<AcquirerShare>>();
        jdbc.sql("""
                        select partner_id, position, acquirer_id, percent from partner_routing_share
                         where partner_id in (:ids) order by partner_id, position, place""").param("ids", ids).query((ResultSet row) -> {
            shares.computeIfAbsent(Place.of(row), any -> new ArrayList<>())
                    .add(new AcquirerShare(
                            new PartnerId(BinaryIds.uuid(row.getBytes("acquirer_id"))), row.getInt("percent")));
        });
        var rules = new HashMap<PartnerId, List<RoutingRule>>();
        jdbc.sql("""
                        select partner_id, position, industries, regions from partner_routing_rule
                         where partner_id in (:ids) order by partner_id, position""").param("ids", ids).query((ResultSet row) -> {
            rules.computeIfAbsent(Place.of(row).partner(), any -> new ArrayList<>())
                    .add(new RoutingRule(
                            Lines.read(row.getString("industries")),
                            Lines.read(row.getString("regions")),
                            shares.getOrDefault(Place.of(row), List.of())));
        });
        var routings = new HashMap<PartnerId, Routing>();
        rules.forEach((partner, all) -> routings.put(partner, new Routing(all)));
        return routings;
    }

    Optional<StandingProposal> proposal(PartnerId partner) {
        return jdbc.sql("select * from partner_proposal where partner_id = ?")
                .param(bytes(partner))
                .query((row, number) -> proposal(row))
                .optional();
    }

    /// Contacts and routing as they are from now on; only what differs is written anew.
    void write(PartnerId partner, PartnerProfile profile) {
        if (!contacts(partner).equals(profile.contacts())) {
            writeContacts(partner, profile.contacts());
        }
        if (!routing(partner).equals(profile.routing())) {
            writeRouting(partner, profile.routing());
        }
    }

    void write(PartnerId partner, @Nullable StandingProposal proposal) {
        jdbc.sql("delete from partner_proposal where partner_id = ?")
                .param(bytes(partner))
                .update();
        if (proposal != null) {
            jdbc.sql("""
                            insert into partner_proposal (partner_id, standing, reason, until, proposed_by, proposed_at)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(Arrays.asList(
                            bytes(partner),
                            proposal.standing().name(),
                            proposal.reason(),
                            proposal.until() == null ? null : Timestamp.from(proposal.until()),
                            BinaryIds.bytes(proposal.by().value()),
                            Timestamp.from(proposal.at())))
                    .update();
        }
    }

    private void writeContacts(PartnerId partner, List<PartnerContact> contacts) {
        jdbc.sql("delete from partner_contact where partner_id = ?")
                .param(bytes(partner))
                .update();
        for (var place = 0; place < contacts.size(); place++) {
            jdbc.sql("insert into partner_contact (partner_id, position, sealed) values (?, ?, ?)")
                    .params(
                            bytes(partner),
                            place,
                            vault.seal(context(partner, place), json.writeValueAsString(contacts.get(place))))
                    .update();
        }
    }

    private void writeRouting(PartnerId partner, Routing routing) {
        for (var table : List.of("partner_routing_share", "partner_routing_rule")) {
            jdbc.sql("delete from " + table + " where partner_id = ?")
                    .param(bytes(partner))
                    .update();
        }
        for (var position = 0; position < routing.rules().size(); position++) {
            writeRule(partner, position, routing.rules().get(position));
        }
    }

    private void writeRule(PartnerId partner, int position, RoutingRule rule) {
        jdbc.sql("insert into partner_routing_rule (partner_id, position, industries, regions) values (?, ?, ?, ?)")
                .params(Arrays.asList(
                        bytes(partner), position, Lines.written(rule.industries()), Lines.written(rule.regions())))
                .update();
        for (var place = 0; place < rule.shares().size(); place++) {
            var share = rule.shares().get(place);
            jdbc.sql("""
                            insert into partner_routing_share (partner_id, position, place, acquirer_id, percent)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            bytes(partner),
                            position,
                            place,
                            BinaryIds.bytes(share.acquirer().value()),
                            share.percent())
                    .update();
        }
    }

    private static StandingProposal proposal(ResultSet row) throws SQLException {
        var until = row.getTimestamp("until");
        return new StandingProposal(
                PartnerStanding.valueOf(row.getString("standing")),
                row.getString("reason"),
                until == null ? null : until.toInstant(),
                new AccountId(BinaryIds.uuid(row.getBytes("proposed_by"))),
                row.getTimestamp("proposed_at").toInstant());
    }

    private static byte[] bytes(PartnerId partner) {
        return BinaryIds.bytes(partner.value());
    }

    private static String context(PartnerId partner, int position) {
        return "partner_contact:" + partner + ":" + position;
    }
}
