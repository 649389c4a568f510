package org.partnerportal.standard.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnerportal.catalogue.FieldPath;
import org.partnerportal.catalogue.Industry;
import org.partnerportal.standard.DraftFlaw;
import org.partnerportal.standard.IndustryRule;

/// Where a draft says what an industry must bring, how it sells, and from which volume it is looked at again.
final class IndustryDialog extends Dialog {

    private static final FieldPath SCENES = FieldPath.of("business_info.sales_info.sales_scenes_type[]");

    private final transient DraftDesk desk;
    private final transient IndustryRule before;
    private final TextField nameEn = new TextField();
    private final TextField mcc = new TextField();
    private final Select<Industry.Qualification> qualification = new Select<>();
    private final TextArea papersZh = new TextArea();
    private final TextArea papersEn = new TextArea();
    private final MultiSelectComboBox<String> scenes = new MultiSelectComboBox<>();
    private final IntegerField threshold = new IntegerField();
    private final Checkbox withdrawn = new Checkbox();
    private final Paragraph problem = new Paragraph();

    IndustryDialog(DraftDesk desk, FieldNames names, IndustryRule before) {
        this.desk = desk;
        this.before = before;
        setId("industry-dialog");
        setWidth("720px");
        setHeaderTitle(before.label(getLocale()));
        nameEn.setLabel(getTranslation("standard.industry.name-en"));
        mcc.setLabel(getTranslation("standard.column.mcc"));
        mcc.setAllowedCharPattern("[0-9]");
        mcc.setMaxLength(4);
        qualification.setId("industry-qualification");
        qualification.setLabel(getTranslation("standard.column.qualification"));
        qualification.setItems(Industry.Qualification.values());
        qualification.setItemLabelGenerator(each -> getTranslation("catalogue.fact.INDUSTRY_QUALIFICATION." + each));
        papersZh.setLabel(getTranslation("standard.industry.papers-zh"));
        papersEn.setLabel(getTranslation("standard.industry.papers-en"));
        scenes.setLabel(getTranslation("standard.column.scenes"));
        scenes.setHelperText(getTranslation("standard.industry.scenes-help"));
        scenes.setItems(names.values(SCENES));
        scenes.setItemLabelGenerator(value -> names.value(SCENES, value));
        threshold.setId("industry-threshold");
        threshold.setLabel(getTranslation("standard.column.threshold"));
        threshold.setManualValidation(true);
        withdrawn.setId("industry-withdrawn");
        withdrawn.setLabel(getTranslation("standard.industry.withdraw"));
        withdrawn.setHelperText(getTranslation("standard.industry.withdraw-help"));
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(form());
        buttons();
        show();
    }

    private Div form() {
        var line = new Div(nameEn, mcc, threshold);
        line.addClassName("standard-line");
        var form = new Div(line, qualification, papersZh, papersEn, scenes, withdrawn, problem);
        form.addClassName("standard-form");
        return form;
    }

    private void show() {
        var industry = before.industry();
        nameEn.setValue(industry.nameEn());
        mcc.setValue(industry.mcc());
        qualification.setValue(industry.qualification());
        papersZh.setValue(industry.papersZh());
        papersEn.setValue(industry.papersEn());
        scenes.setValue(Set.copyOf(before.scenes()));
        threshold.setValue(before.dailyThreshold());
        withdrawn.setValue(before.withdrawn());
    }

    private void buttons() {
        var cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        var save = new Button(
                getTranslation("standard.save"),
                click -> pointOut(desk.attempt(this, (drafting, draft) -> drafting.put(draft, rule()))));
        save.setId("industry-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private IndustryRule rule() {
        var typed = threshold.getValue();
        return new IndustryRule(
                new Industry(
                        before.name(),
                        nameEn.getValue().strip(),
                        qualification.getValue(),
                        papersZh.getValue().strip(),
                        papersEn.getValue().strip(),
                        mcc.getValue(),
                        before.industry().source()),
                List.copyOf(scenes.getValue()),
                typed == null ? 0 : typed,
                withdrawn.getValue());
    }

    private void pointOut(Set<DraftFlaw> flaws) {
        if (flaws.isEmpty()) {
            close();
            return;
        }
        threshold.setErrorMessage(getTranslation("standard.flaw." + DraftFlaw.THRESHOLD_OUT_OF_RANGE));
        threshold.setInvalid(flaws.contains(DraftFlaw.THRESHOLD_OUT_OF_RANGE));
        var others = EnumSet.copyOf(flaws);
        others.remove(DraftFlaw.THRESHOLD_OUT_OF_RANGE);
        problem.setText(DraftDesk.words(this, others));
        problem.setVisible(!others.isEmpty());
    }
}
