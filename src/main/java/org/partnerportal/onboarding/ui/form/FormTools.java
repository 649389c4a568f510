package org.partnerportal.onboarding.ui.form;

import java.time.Clock;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.onboarding.ApplicationRegister;
import org.partnerportal.onboarding.MerchantOnboarding;
import org.partnerportal.onboarding.PaperComparing;
import org.partnerportal.onboarding.PastReturns;
import org.partnerportal.onboarding.ui.ItemLabels;
import org.partnerportal.onboarding.ui.PaperNotes;
import org.partnerportal.standard.ui.ExampleComponents;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.partnerportal.validation.FormChecks;
import org.springframework.stereotype.Component;

/// What the form works with.
@Component
record FormTools(
        MerchantOnboarding onboarding,
        ApplicationRegister register,
        PaperComparing comparing,
        PaperNotes papers,
        LiveUpdates updates,
        FieldCatalogue catalogue,
        FormChecks checks,
        PastReturns pastReturns,
        ItemLabels labels,
        DocumentComponents documents,
        ExampleComponents examples,
        DocumentViewing viewing,
        Moments moments,
        Clock clock) {}
