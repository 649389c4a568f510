package org.partnerportal.fileformat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentFormatTests {

    private static final String LICENCE = "subject_info.business_license_info.license_copy";
    private static final String VIDEO = "addition_info.legal_person_video";

    @ParameterizedTest
    @CsvSource({"jpg, JPEG", "png, PNG", "bmp, BMP"})
    void tellsPicturesByTheirContent(String made, DocumentFormat format) {
        assertThat(DocumentFormat.of(SampleFiles.picture(made, 20, 10), LICENCE))
                .hasValue(format);
    }

    @Test
    void takesAVideoOnlyWhereOneIsAskedFor() {
        assertThat(DocumentFormat.of(SampleFiles.video(), VIDEO)).isPresent();
        assertThat(DocumentFormat.of(SampleFiles.video(), LICENCE)).isEmpty();
        assertThat(DocumentFormat.of(SampleFiles.picture("jpg", 20, 10), VIDEO)).isEmpty();
    }

    @Test
    void takesNothingElse() {
        assertThat(DocumentFormat.of(SampleFiles.executable(), LICENCE)).isEmpty();
        assertThat(DocumentFormat.of(
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), LICENCE))
                .isEmpty();
        assertThat(DocumentFormat.of(new byte[] {1, 2, 3}, LICENCE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DocumentFormat.class)
    void isFoundAgainByTheMediaTypeThatIsKept(DocumentFormat format) {
        assertThat(DocumentFormat.of(format.mediaType())).isEqualTo(format);
    }

    @Test
    void knowsNoOtherMediaType() {
        assertThatThrownBy(() -> DocumentFormat.of("text/html")).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({"JPEG, 5242880", "PNG, 5242880", "BMP, 5242880", "PDF, 7864320", "MP4, 20971520", "WMV, 20971520"})
    void hasTheLimitsOfThePublishedApi(DocumentFormat format, long limit) {
        assertThat(format.limit()).isEqualTo(limit);
    }
}
