package org.partnerportal.authorisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.partnerportal.access.Role;

/// Who may do what, written by hand: the one place that says so beside the code itself. A door without a line here is
/// an error, as is a line without a door.
public final class AuthorisationTable {

    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    private static final Set<Role> EVERYONE = EnumSet.allOf(Role.class);
    private static final Set<Role> PROVIDERS = EnumSet.of(Role.PROVIDER_ADMIN, Role.PROVIDER_OPERATOR);
    private static final Set<Role> ACQUIRERS = EnumSet.of(Role.ACQUIRER_ADMIN, Role.ACQUIRER_OFFICER);
    private static final Set<Role> REVIEWERS = EnumSet.of(Role.LEAD_REVIEWER, Role.REVIEWER);
    private static final Set<Role> LEADS = EnumSet.of(Role.LEAD_REVIEWER);
    private static final Set<Role> CASE_READERS =
            EnumSet.of(Role.LEAD_REVIEWER, Role.REVIEWER, Role.COMPLIANCE, Role.AUDITOR);
    private static final Set<Role> EXPIRY_READERS = EnumSet.of(
            Role.PROVIDER_ADMIN,
            Role.PROVIDER_OPERATOR,
            Role.LEAD_REVIEWER,
            Role.REVIEWER,
            Role.COMPLIANCE,
            Role.AUDITOR);
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.ADMIN));
    private static final Set<Role> ADMINS = EnumSet.of(Role.ADMIN);
    private static final Set<Role> PARTNER_READERS = EnumSet.of(Role.ADMIN, Role.AUDITOR, Role.COMPLIANCE);
    private static final Set<Role> PARTNER_ADMINS = EnumSet.of(Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN);
    private static final Set<Role> STAFF_ADMINS = EnumSet.of(Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN, Role.ADMIN);
    private static final Set<Role> COMPLIANCE = EnumSet.of(Role.COMPLIANCE);
    private static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR);

    /// By service, or by service and method where methods differ: the people who may. Jobs are for nobody.
    public static final Map<String, Set<Role>> USE_CASES = Map.ofEntries(
            Map.entry("AccountDirectory.open", NOBODY),
            Map.entry("AccountDirectory.withLogin", NOBODY),
            Map.entry("AccountDirectory.of", ADMINS),
            Map.entry("AccountDirectory.rememberLanguage", EVERYONE),
            Map.entry("FirstAdministrator.invite", NOBODY),
            Map.entry("FirstAdministrator.wanted", NOBODY),
            Map.entry("FirstAdministrator.mayEnter", EVERYONE),
            Map.entry("FirstAdministrator.enter", EVERYONE),
            Map.entry("PasswordReset", EVERYONE),
            Map.entry("OwnPassword", EVERYONE),
            Map.entry("OwnSessions", EVERYONE),
            Map.entry("SecondStep", NOBODY),
            Map.entry("FirstEnrolment", NOBODY),
            Map.entry("OwnSecondFactors", EVERYONE),
            Map.entry("IdentityCheck", EVERYONE),
            Map.entry("SecondFactors", STAFF_ADMINS),
            Map.entry("CompanySignInSettings", STAFF_ADMINS),
            Map.entry("CompanySignInSettings.numbered", ADMINS),
            Map.entry("CompanySignInSettings.recognise", ADMINS),
            Map.entry("PartnerDirectory.open", NOBODY),
            Map.entry("PartnerDirectory.withNumber", NOBODY),
            Map.entry("PeopleDirectory", STAFF_ADMINS),
            Map.entry("PeopleKeeping", STAFF_ADMINS),
            Map.entry("AccessReviewReading", STAFF_ADMINS),
            Map.entry("AccessReviewReading.overdue", ADMINS),
            Map.entry("AccessReviewing", STAFF_ADMINS),
            Map.entry("AccessReviewKeeping", NOBODY),
            Map.entry("AccountSleeping", NOBODY),
            Map.entry("Inviting", STAFF_ADMINS),
            Map.entry("Joining", EVERYONE),
            Map.entry("ApiCredentials", EnumSet.of(Role.PROVIDER_ADMIN)),
            Map.entry("CredentialOversight", ADMINS),
            Map.entry("CredentialUse", NOBODY),
            Map.entry("PartnerDirectory.search", CASE_READERS),
            Map.entry("PartnerDirectory", PARTNER_READERS),
            Map.entry("PartnerAdministration", ADMINS),
            Map.entry("PartnerStandings", ADMINS),
            Map.entry("SuspensionTerms", NOBODY),
            Map.entry("PartnerImport", ADMINS),
            Map.entry("PartnerExport", ADMINS),
            Map.entry("PartnerHistory", PARTNER_READERS),
            Map.entry(
                    "PartnerFiguresReading",
                    EnumSet.of(Role.ADMIN, Role.AUDITOR, Role.COMPLIANCE, Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN)),
            Map.entry("OwnPartner.details", PARTNER_ADMINS),
            Map.entry("OwnPartner.standing", EVERYONE),
            Map.entry("AnnouncementBoard", EVERYONE),
            Map.entry("AnnouncementDesk", ADMINS),
            Map.entry("FeatureAdministration", ADMINS),
            Map.entry("PlatformSettingsAdministration", ADMINS),
            Map.entry("ConfigurationReading", ADMINS),
            Map.entry("StandardBook", CASE_READERS),
            Map.entry("StandardDrafting", Set.of(Role.COMPLIANCE)),
            Map.entry("ExamplePictures", EVERYONE),
            Map.entry("ExampleDrafting", COMPLIANCE),
            Map.entry("WhatIf", Set.of(Role.COMPLIANCE)),
            Map.entry("WhatIfWork", NOBODY),
            Map.entry("DocumentIntake", PROVIDERS),
            Map.entry("DocumentViewing", READERS),
            Map.entry("DocumentPictures", NOBODY),
            Map.entry("PictureWarnings", NOBODY),
            Map.entry("DocumentShredding", NOBODY),
            Map.entry("DueShredding", NOBODY),
            Map.entry("ExpiringPapers", EXPIRY_READERS),
            Map.entry("ValidityBackfill", NOBODY),
            Map.entry("RetentionReading", EnumSet.of(Role.AUDITOR, Role.COMPLIANCE)),
            Map.entry("RetentionKeeping", COMPLIANCE),
            Map.entry("DocumentReadings", READERS),
            Map.entry("MerchantOnboarding", PROVIDERS),
            Map.entry("ApplicationRegister", READERS),
            Map.entry("PaperComparing", READERS),
            Map.entry("BulkDrafts", NOBODY),
            Map.entry("BulkBoarding", PROVIDERS),
            Map.entry("ImportSheets", PROVIDERS),
            Map.entry("ImportPapers", PROVIDERS),
            Map.entry("ImportWork", NOBODY),
            Map.entry("ImportSweep", NOBODY),
            Map.entry("ApplicationContent", NOBODY),
            Map.entry("ApplicationLapsing", NOBODY),
            Map.entry("ApplicationProgress", NOBODY),
            Map.entry("ApplicationProgress.requestRemediation", REVIEWERS),
            Map.entry("ApplicationProgress.referToSecondReview", REVIEWERS),
            Map.entry("ApplicationProgress.passToAcquirer", REVIEWERS),
            Map.entry("ApplicationProgress.decline", REVIEWERS),
            Map.entry("ApplicationProgress.backToFirstReview", LEADS),
            Map.entry("ApplicationProgress.signOff", ACQUIRERS),
            Map.entry("ApplicationProgress.returnByAcquirer", ACQUIRERS),
            Map.entry("ApplicationProgress.refuse", ACQUIRERS),
            Map.entry("Watchlist", NOBODY),
            Map.entry("ForbiddenWords", NOBODY),
            Map.entry("WatchlistKeeping", COMPLIANCE),
            Map.entry("WordKeeping", COMPLIANCE),
            Map.entry("CalendarKeeping", EnumSet.of(Role.ADMIN)),
            Map.entry("Screening", NOBODY),
            Map.entry("ScreeningReading", CASE_READERS),
            Map.entry("ScreeningReading.risk", NOBODY),
            Map.entry("CaseOpening", NOBODY),
            Map.entry("AbandonedClaims", NOBODY),
            Map.entry("CaseReading", CASE_READERS),
            Map.entry("CaseReview", REVIEWERS),
            Map.entry("CaseReview.takeOver", LEADS),
            Map.entry("SecondReview", LEADS),
            Map.entry("AcquirerDecisions", ACQUIRERS),
            Map.entry("MerchantInviting", PROVIDERS),
            Map.entry("AccountVerifying", NOBODY),
            Map.entry("SimulatedStatements", PROVIDERS),
            Map.entry("MerchantSigning", EVERYONE),
            Map.entry("MerchantNumbers", READERS),
            Map.entry("TerminalRegister", PROVIDERS),
            Map.entry("TerminalRegister.of", READERS),
            Map.entry("MerchantNumbers.given", NOBODY),
            Map.entry("MerchantRegister", READERS),
            Map.entry("CapabilityReading", READERS),
            Map.entry("CapabilityReading.waiting", CASE_READERS),
            Map.entry("CapabilityRequests", PROVIDERS),
            Map.entry("CapabilityReview", REVIEWERS),
            Map.entry("CapabilityReview.takeOver", LEADS),
            Map.entry("CapabilityRestricting", EnumSet.of(Role.LEAD_REVIEWER, Role.REVIEWER, Role.COMPLIANCE)),
            Map.entry("CapabilityLapsing", NOBODY),
            Map.entry("AuditReading", AUDITORS));

    /// By page: the people who get there.
    public static final Map<String, Set<Role>> PAGES = Map.ofEntries(
            Map.entry("", EVERYONE),
            Map.entry("sign-in", EVERYONE),
            Map.entry("second-step", NOBODY),
            Map.entry("account/second-factor", EVERYONE),
            Map.entry("company-sign-in", EnumSet.of(Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN, Role.ADMIN)),
            Map.entry("setup/:token", EVERYONE),
            Map.entry("m/:token", EVERYONE),
            Map.entry("forgotten", EVERYONE),
            Map.entry("password/:token", EVERYONE),
            Map.entry("account", EVERYONE),
            Map.entry("home", PROVIDERS),
            Map.entry("applications", READERS),
            Map.entry("applications/new", PROVIDERS),
            Map.entry("applications/:application", READERS),
            Map.entry("applications/:application/form", PROVIDERS),
            Map.entry("applications/:application/merchant-link", PROVIDERS),
            Map.entry("imports", PROVIDERS),
            Map.entry("imports/:import", PROVIDERS),
            Map.entry("decisions", ACQUIRERS),
            Map.entry("decisions/:application", ACQUIRERS),
            Map.entry("review", CASE_READERS),
            Map.entry("review/:case", CASE_READERS),
            Map.entry("merchants", READERS),
            Map.entry("merchants/:merchant", READERS),
            Map.entry("merchants/:merchant/products/:product", READERS),
            Map.entry("product-requests", CASE_READERS),
            Map.entry("credentials", EnumSet.of(Role.PROVIDER_ADMIN)),
            Map.entry("announcements", EVERYONE),
            Map.entry("announcements/desk", EnumSet.of(Role.ADMIN)),
            Map.entry("settings", EnumSet.of(Role.ADMIN)),
            Map.entry("workdays", EnumSet.of(Role.ADMIN)),
            Map.entry("staff", EnumSet.of(Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN)),
            Map.entry("people", EnumSet.of(Role.ADMIN)),
            Map.entry("join/:token", EVERYONE),
            Map.entry("standard", CASE_READERS),
            Map.entry("watchlist", COMPLIANCE),
            Map.entry("watchlist/words", COMPLIANCE),
            Map.entry("audit", EnumSet.of(Role.AUDITOR)),
            Map.entry("expiring", EXPIRY_READERS),
            Map.entry("retention", EnumSet.of(Role.AUDITOR, Role.COMPLIANCE)),
            Map.entry("partners", PARTNER_READERS),
            Map.entry("partners/sheets", EnumSet.of(Role.ADMIN)),
            Map.entry("partners/new", EnumSet.of(Role.ADMIN)),
            Map.entry("partners/:number", PARTNER_READERS),
            Map.entry("partners/:number/edit", EnumSet.of(Role.ADMIN)),
            Map.entry("partner", EnumSet.of(Role.PROVIDER_ADMIN, Role.ACQUIRER_ADMIN)));

    /// By the part of a screen that registers an upload or a download with Vaadin: the people who get an address from
    /// it.
    static final Map<String, Set<Role>> STREAMS = Map.ofEntries(
            Map.entry("FilePickers", PROVIDERS),
            Map.entry("DocumentTile", READERS),
            Map.entry("DocumentViewer", READERS),
            Map.entry("PaperNotes", READERS),
            Map.entry("SheetPicker", PROVIDERS),
            Map.entry("TemplateLinks", PROVIDERS),
            Map.entry("CheckCard", PROVIDERS),
            Map.entry("PaperCard", PROVIDERS),
            Map.entry("SheetsView", ADMINS),
            Map.entry("ImportPanel", ADMINS),
            Map.entry("ImportResult", ADMINS),
            Map.entry("ImportDialog", COMPLIANCE),
            Map.entry("ExamplePair", EVERYONE),
            Map.entry("ExampleDialog", COMPLIANCE));

    /// By plain HTTP door, as the portal's registries name it.
    static final Map<String, HttpLine> HTTP = Map.ofEntries(
            Map.entry("ANY /error", HttpLine.get("error", HttpLine.Who.NOBODY)),
            Map.entry("GET /actuator", HttpLine.get("actuator", HttpLine.Who.NOBODY)),
            Map.entry("GET /actuator/health", HttpLine.get("actuator/health", HttpLine.Who.ANYBODY)),
            Map.entry("GET /actuator/health/**", HttpLine.get("actuator/health/liveness", HttpLine.Who.ANYBODY)),
            Map.entry("resource /webjars/**", HttpLine.get("webjars/x", HttpLine.Who.NOBODY)),
            Map.entry("resource /**", HttpLine.get("error/4xx.html", HttpLine.Who.ANYBODY_WITH_PASSWORD)),
            Map.entry("security UsernamePasswordAuthenticationFilter", HttpLine.post("sign-in", HttpLine.Who.NOBODY)),
            Map.entry("security LogoutFilter", HttpLine.post("logout", HttpLine.Who.NOBODY)),
            Map.entry(
                    "security OAuth2AuthorizationRequestRedirectFilter",
                    HttpLine.get("company-sign-in/begin/x", HttpLine.Who.NOBODY)),
            Map.entry(
                    "security OAuth2LoginAuthenticationFilter",
                    HttpLine.get("company-sign-in/back/x?code=x&state=x", HttpLine.Who.NOBODY)));

    /// Doors that only a running server has.
    static final Map<String, HttpLine> SERVED = Map.of(
            "servlet dispatcherServlet /", HttpLine.get("no/such/page", HttpLine.Who.ANYBODY_WITH_PASSWORD),
            "servlet springServlet /vaadinServlet/*",
                    HttpLine.get("vaadinServlet/x", HttpLine.Who.ANYBODY_WITH_PASSWORD));

    /// Doors that only an evaluation run has.
    static final Map<String, HttpLine> EVALUATION =
            Map.of("routes (GET && /demo/mailbox)", HttpLine.get("demo/mailbox", HttpLine.Who.ANYBODY));

    /// Filters that answer nothing by themselves, or only that somebody has to sign in.
    static final Set<String> PLAIN_FILTERS = Set.of(
            "security AnonymousAuthenticationFilter",
            "security AuthorizationFilter",
            "security CsrfFilter",
            "security DisableEncodeUrlFilter",
            "security ExceptionTranslationFilter",
            "security HeaderWriterFilter",
            "security RequestCacheAwareFilter",
            "security SecurityContextHolderAwareRequestFilter",
            "security SecurityContextHolderFilter",
            "security SessionGuard",
            "security WebAsyncManagerIntegrationFilter",
            "filter Tomcat WebSocket (JSR356) Filter /*",
            "filter characterEncodingFilter /*",
            "filter formContentFilter /*",
            "filter requestContextFilter /*",
            "filter springSecurityFilterChain /*",
            "filter webMvcObservationFilter /*");

    /// What nobody has to sign in for.
    public static final Set<String> OPEN_PAGES =
            Set.of("sign-in", "setup/:token", "m/:token", "join/:token", "forgotten", "password/:token");

    /// What nobody has to sign in for, because a link's secret is checked inside.
    private static final Set<String> OPEN_USE_CASES = Set.of(
            "FirstAdministrator.mayEnter", "FirstAdministrator.enter", "MerchantSigning", "PasswordReset", "Joining");

    /// What whoever owes a second step may do, and nobody else may.
    public static final Set<String> SECOND_STEP_USE_CASES = Set.of("SecondStep", "FirstEnrolment");

    /// Where whoever owes a second step is led.
    public static final String SECOND_STEP_PAGE = "second-step";

    private AuthorisationTable() {}

    /// Whether the use case by one of these names is open to whoever holds a link.
    public static boolean open(List<String> names) {
        return names.stream().anyMatch(OPEN_USE_CASES::contains);
    }

    /// The people who get to this page.
    public static Set<Role> page(String template) {
        return Objects.requireNonNull(PAGES.get(template), () -> "No line for /" + template);
    }

    /// The people of the first of these lines that stands in the table.
    public static Set<Role> line(List<String> names) {
        return names.stream()
                .filter(USE_CASES::containsKey)
                .findFirst()
                .map(name -> Objects.requireNonNull(USE_CASES.get(name)))
                .orElseThrow(() -> new AssertionError("No line for " + names.getFirst()));
    }
}
