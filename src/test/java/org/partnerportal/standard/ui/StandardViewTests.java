package org.partnerportal.standard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.PortalTest;
import org.partnerportal.access.Role;
import org.partnerportal.access.SignedInAs;
import org.partnerportal.catalogue.FieldCatalogue;
import org.partnerportal.catalogue.Section;
import org.partnerportal.standard.StandardBook;
import org.partnerportal.standard.StandardRequirement;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@SignedInAs(Role.COMPLIANCE)
class StandardViewTests extends SpringBrowserlessTest {

    @Autowired
    private StandardBook book;

    @Autowired
    private FieldCatalogue catalogue;

    @BeforeEach
    void readEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void showsEveryRequirementOfTheVersionInForce() {
        navigate(StandardView.class);

        assertThat(find(Span.class).id("version").getText()).startsWith("In force since");
        assertThat(requirements().getListDataView().getItemCount())
                .isEqualTo(book.requirements(book.inForce(), Locale.ENGLISH).size());
    }

    @Test
    void narrowsToASection() {
        navigate(StandardView.class);

        test(section()).selectItem("Settlement account");

        assertThat(requirements().getListDataView().getItems())
                .isNotEmpty()
                .allMatch(each -> catalogue.field(each.path()).section() == Section.ACCOUNT);
    }

    @Test
    void givesEachPartAnAddress() {
        UI.getCurrent().navigate(StandardView.class, QueryParameters.of("part", "clauses"));

        assertThat(find(Article.class).all())
                .hasSameSizeAs(book.content(book.inForce()).clauses());
    }

    @SuppressWarnings("unchecked")
    private Select<Section> section() {
        return find(Select.class).id("section");
    }

    @SuppressWarnings("unchecked")
    private Grid<StandardRequirement> requirements() {
        return find(Grid.class).id("requirements");
    }
}
