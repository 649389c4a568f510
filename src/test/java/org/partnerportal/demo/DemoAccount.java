package org.partnerportal.demo;

import java.util.List;
import org.partnerportal.access.Role;

/// An account to try the portal with.
///
/// @param name the first part of the address to sign in with
/// @param person the person's name
/// @param partner the number of the partner it belongs to, empty for the platform's people
/// @param english what this person does
/// @param chinese the same in Chinese
public record DemoAccount(String name, Role role, String person, String partner, String english, String chinese) {

    /// The one password of all of them. It opens nothing but a demo on the visitor's own machine.
    public static final String PASSWORD = "try-the-portal";

    /// What to sign in with.
    public String login() {
        return name + "@demo.example";
    }

    /// One account per role, and a second provider and reviewer to see what is hidden from them.
    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("operator", Role.PROVIDER_OPERATOR, "林晓", "SP0001", "boards merchants", "服务商经办：提交进件、补件"),
            new DemoAccount(
                    "provider-admin", Role.PROVIDER_ADMIN, "周敏", "SP0001", "manages the provider's staff", "服务商管理员"),
            new DemoAccount(
                    "other-operator",
                    Role.PROVIDER_OPERATOR,
                    "何川",
                    "SP0002",
                    "works for another provider",
                    "另一家服务商的经办"),
            new DemoAccount("reviewer", Role.REVIEWER, "陈静", "", "judges applications", "审核员"),
            new DemoAccount("second-reviewer", Role.REVIEWER, "吴越", "", "a second pair of eyes", "另一位审核员"),
            new DemoAccount("lead", Role.LEAD_REVIEWER, "赵岚", "", "second decisions, reassigns", "审核组长：复核"),
            new DemoAccount(
                    "officer", Role.ACQUIRER_OFFICER, "孙博", "ACQ001", "signs off for the acquirer", "收单机构经办：确认"),
            new DemoAccount(
                    "acquirer-admin", Role.ACQUIRER_ADMIN, "郑宁", "ACQ001", "manages the acquirer's staff", "收单机构管理员"),
            new DemoAccount("compliance", Role.COMPLIANCE, "冯雪", "", "standards and campaigns", "合规"),
            new DemoAccount("admin", Role.ADMIN, "许诺", "", "partners and accounts", "平台管理员"),
            new DemoAccount("second-admin", Role.ADMIN, "高原", "", "decides what another proposed", "另一位平台管理员"),
            new DemoAccount("auditor", Role.AUDITOR, "沈清", "", "reads, changes nothing", "审计"));
}
