package org.partnerportal.demo;

import java.util.List;
import org.partnerportal.access.Role;

/// An account to try the portal with.
///
/// @param name what to sign in with
/// @param english what this person does
/// @param chinese the same in Chinese
public record DemoAccount(String name, Role role, String english, String chinese) {

    /// The one password of all of them. It opens nothing but a demo on the visitor's own machine.
    public static final String PASSWORD = "try-the-portal";

    /// One account per role, and a second provider and reviewer to see what is hidden from them.
    public static final List<DemoAccount> ALL = List.of(
            new DemoAccount("operator", Role.PROVIDER_OPERATOR, "boards merchants", "服务商经办：提交进件、补件"),
            new DemoAccount("provider-admin", Role.PROVIDER_ADMIN, "manages the provider's staff", "服务商管理员"),
            new DemoAccount("other-operator", Role.PROVIDER_OPERATOR, "works for another provider", "另一家服务商的经办"),
            new DemoAccount("reviewer", Role.REVIEWER, "judges applications", "审核员"),
            new DemoAccount("second-reviewer", Role.REVIEWER, "a second pair of eyes", "另一位审核员"),
            new DemoAccount("lead", Role.LEAD_REVIEWER, "second decisions, reassigns", "审核组长：复核"),
            new DemoAccount("officer", Role.ACQUIRER_OFFICER, "signs off for the acquirer", "收单机构经办：确认"),
            new DemoAccount("acquirer-admin", Role.ACQUIRER_ADMIN, "manages the acquirer's staff", "收单机构管理员"),
            new DemoAccount("compliance", Role.COMPLIANCE, "standards and campaigns", "合规"),
            new DemoAccount("admin", Role.ADMIN, "partners and accounts", "平台管理员"),
            new DemoAccount("auditor", Role.AUDITOR, "reads, changes nothing", "审计"));
}
