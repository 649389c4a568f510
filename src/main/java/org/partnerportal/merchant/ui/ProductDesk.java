package org.partnerportal.merchant.ui;

import java.util.Locale;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.document.DocumentViewing;
import org.partnerportal.document.ui.DocumentComponents;
import org.partnerportal.merchant.CapabilityReading;
import org.partnerportal.merchant.CapabilityRequests;
import org.partnerportal.merchant.CapabilityRestricting;
import org.partnerportal.merchant.CapabilityReview;
import org.partnerportal.merchant.MerchantRegister;
import org.partnerportal.onboarding.ui.field.DocumentSlots;
import org.partnerportal.shared.Subject;
import org.partnerportal.standard.ui.ExampleComponents;
import org.partnerportal.uikit.LiveUpdates;
import org.partnerportal.uikit.Moments;
import org.springframework.stereotype.Component;

/// What the screens of payment products work with.
@Component
record ProductDesk(
        MerchantRegister merchants,
        CapabilityReading reading,
        CapabilityRequests requests,
        CapabilityReview review,
        CapabilityRestricting restricting,
        FieldCatalogue catalogue,
        DocumentComponents documents,
        ExampleComponents examples,
        DocumentViewing viewing,
        Moments moments,
        LiveUpdates live) {

    /// The documents given for a product, at the fields they answer.
    DocumentSlots slots(Subject product, Locale locale) {
        return new DocumentSlots(
                product, documents, viewing, field -> examples.besideToday(field.path(), field.label(locale)));
    }
}
