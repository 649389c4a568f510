package org.partnerportal.onboarding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partnerportal.access.People;
import org.partnerportal.access.Role;
import org.partnerportal.access.SystemActor;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.FieldType;
import org.partnerportal.catalogue.FormValues;
import org.partnerportal.document.DocumentIntake;
import org.partnerportal.document.IntakeOutcome;
import org.partnerportal.document.ReceiveDocument;
import org.partnerportal.partner.NewPartner;
import org.partnerportal.partner.PartnerDirectory;
import org.partnerportal.partner.PartnerKind;
import org.partnerportal.samples.SamplePack;
import org.partnerportal.samples.SamplePacks;
import org.partnerportal.shared.PartnerId;
import org.partnerportal.shared.Subject;
import org.springframework.boot.test.context.TestComponent;

/// Partners and applications for tests, made by walking the real verbs with the sample packs' real papers.
///
/// Import it into a test: `@Import(Fixtures.class)`.
@TestComponent
public class Fixtures {

    /// A service provider and the acquirer it is routed to.
    public record Pair(PartnerId provider, PartnerId acquirer) {}

    private final PartnerDirectory partners;
    private final MerchantOnboarding onboarding;
    private final DocumentIntake intake;
    private final FieldCatalogue catalogue;
    private final SystemActor system;

    public Fixtures(
            PartnerDirectory partners,
            MerchantOnboarding onboarding,
            DocumentIntake intake,
            FieldCatalogue catalogue,
            SystemActor system) {
        this.partners = partners;
        this.onboarding = onboarding;
        this.intake = intake;
        this.catalogue = catalogue;
        this.system = system;
    }

    /// A fresh service provider routed to a fresh acquirer.
    public Pair aPair() {
        var provider = PartnerId.random();
        var acquirer = PartnerId.random();
        system.run(() -> {
            partners.open(partner(acquirer, PartnerKind.ACQUIRER, null));
            partners.open(partner(provider, PartnerKind.SERVICE_PROVIDER, acquirer));
        });
        return new Pair(provider, acquirer);
    }

    /// A draft with everything of the pack in it, papers included.
    public MerchantApplicationId aFilledDraft(PartnerId provider, String pack) {
        return asOperator(provider, () -> filled(SamplePacks.load(pack)));
    }

    /// An application of that pack, handed in.
    public MerchantApplicationId aSubmittedApplication(PartnerId provider, String pack) {
        return asOperator(provider, () -> {
            var id = filled(SamplePacks.load(pack));
            handIn(id);
            return id;
        });
    }

    /// Hands an application in as whoever is signed in.
    public void handIn(MerchantApplicationId id) {
        var outcome = onboarding.submit(new SubmitApplication(id, version(id)));
        if (!(outcome instanceof SubmissionOutcome.Submitted)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /// Does `work` as an operator of the provider.
    public <T> T asOperator(PartnerId provider, Supplier<T> work) {
        return People.as(Role.PROVIDER_OPERATOR, provider, "operator", work);
    }

    /// A draft with everything of the pack in it, as whoever is signed in.
    public MerchantApplicationId filled(SamplePack pack) {
        var id = onboarding.start(FormValues.empty()
                .with(
                        "subject_info.subject_type",
                        pack.values().first("subject_info.subject_type").orElseThrow()));
        keep(id, withoutPapers(pack.values()));
        keep(id, papers(id, pack));
        return id;
    }

    // What a value opens (a scene, an ID type) must be kept before what it opens can be: as a person would.
    private void keep(MerchantApplicationId id, Map<FieldPath, List<String>> values) {
        var left = new HashMap<>(values);
        left.remove(FieldPath.of("business_code"));
        while (!left.isEmpty()) {
            var form = onboarding.form(id).orElseThrow();
            var open = new HashMap<>(left);
            open.keySet().retainAll(form.editable());
            if (open.isEmpty()) {
                throw new IllegalStateException("Nothing opens " + left.keySet());
            }
            onboarding.save(new SaveDraft(id, form.version(), open));
            left.keySet().removeAll(open.keySet());
        }
    }

    private Map<FieldPath, List<String>> withoutPapers(FormValues values) {
        var kept = new HashMap<>(values.asMap());
        kept.keySet().removeIf(path -> catalogue.field(path).type() == FieldType.DOCUMENT);
        return kept;
    }

    private Map<FieldPath, List<String>> papers(MerchantApplicationId id, SamplePack pack) {
        var stored = new HashMap<FieldPath, List<String>>();
        pack.values().asMap().keySet().stream()
                .filter(path -> catalogue.field(path).type() == FieldType.DOCUMENT)
                .forEach(path -> stored.put(
                        path,
                        pack.filesOf(path).stream()
                                .map(file -> upload(
                                        id,
                                        path,
                                        file,
                                        Objects.requireNonNull(pack.files().get(file))))
                                .toList()));
        return stored;
    }

    /// Uploads a paper and gives its id.
    public String upload(MerchantApplicationId id, FieldPath path, String file, byte[] bytes) {
        return upload(id.subject(), path, file, bytes);
    }

    /// Uploads a paper for whatever papers may belong to, and gives its id.
    public String upload(Subject owner, FieldPath path, String file, byte[] bytes) {
        try {
            var outcome = intake.receive(
                    new ReceiveDocument(owner, path.value(), file, null), new ByteArrayInputStream(bytes));
            return switch (outcome) {
                case IntakeOutcome.Stored(var summary) -> summary.id().toString();
                case IntakeOutcome.Refused(var reason) -> throw new IllegalStateException(file + " " + reason);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The version an operator sees now.
    public long version(MerchantApplicationId id) {
        return onboarding.form(id).orElseThrow().version();
    }

    private static NewPartner partner(PartnerId id, PartnerKind kind, @Nullable PartnerId routedTo) {
        var number = UUID.randomUUID().toString().substring(0, 18);
        return new NewPartner(id, number, kind, "伙伴 " + number, routedTo, true);
    }
}
